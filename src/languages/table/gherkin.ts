import type { Language } from '../../model/language.ts'

/** In English, German, French, Spanish, Portuguese, Italian and Dutch. */
const FEATURE =
  'Feature|Business Need|Ability|Funktionalität|Funktion|Fonctionnalité|Característica|Necesidad del negocio|Funcionalidade|Funzionalità|Functionaliteit'
const RULE = 'Rule|Regel|Règle|Regla|Regra|Regola'
const SCENARIO =
  'Scenario Outline|Scenario Template|Scenario|Example|Szenariogrundriss|Szenarien|Szenario|Beispiel|Plan du scénario|Plan du Scénario|Scénario|Exemple|Esquema del escenario|Escenario|Ejemplo|Esquema do Cenário|Delineação do Cenário|Cenário|Exemplo|Schema dello scenario|Esempio|Abstract Scenario|Voorbeeld'
const BACKGROUND =
  'Background|Grundlage|Hintergrund|Contexte|Antecedentes|Contexto|Fundo|Contesto|Achtergrond'

const TITLE = '[ \\t]*(?<title>[^\\r\\n]*)'

export const gherkin: Language = {
  name: 'gherkin',
  extensions: ['.feature'],
  comments: [{ open: '#(?<=^[ \\t]*#)' }],
  strings: [
    { open: '"""(?<=^[ \\t]*""")', close: '^[ \\t]*"""', escape: '\\\\', multiline: true },
    { open: '```(?<=^[ \\t]*```)', close: '^[ \\t]*```', escape: '\\\\', multiline: true },
  ],
  blocks: 'indentation',
  attributes: '^[ \\t]*@\\S+',
  tests: [
    { kind: 'suite', pattern: `^[ \\t]*(?:${FEATURE}):${TITLE}`, end: '(?![^])' },
    { kind: 'suite', pattern: `^[ \\t]*(?:${RULE}):${TITLE}`, end: `^[ \\t]*(?:${RULE}):` },
    {
      kind: 'test',
      pattern: `^[ \\t]*(?:${SCENARIO}):${TITLE}`,
      end: `^[ \\t]*(?:${SCENARIO}|${BACKGROUND}|${RULE}):`,
    },
  ],
  tags: ['(?<![^ \\t\\r\\n])@(?<name>[^\\s@]+)'],
}
