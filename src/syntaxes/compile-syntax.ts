import { compileSearchPattern } from '../ids/index.ts'
import { compileTemplate } from './template.ts'
import type { CompiledSyntax, Syntax, SyntaxInput } from './types.ts'
import { kindOfVerb } from './verbs.ts'

/**
 * A syntax that is ready to be searched for, of the config or one of ours.
 *
 * @throws {Error} with a sentence that says what is wrong with its pattern or its template
 */
// MM-REF-0019
export function compileSyntax(input: SyntaxInput | Syntax): CompiledSyntax {
  const { regex, groups } = compileSearchPattern(input.pattern)
  if (!groups.includes('id')) {
    throw new Error('Unexpected syntax pattern without the group id, expected (?<id>…) in it')
  }
  const ours = 'examples' in input ? input : undefined
  return {
    name: input.name,
    regex,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the default of the config's template.
    idOf: compileTemplate(input.id ?? '${id}', groups),
    ...(input.kind === undefined ? {} : { kind: input.kind }),
    kindOf: ours?.verbs ?? kindOfVerb,
    detailsOf:
      ours?.details ??
      (({ verb, reason }) => ({
        ...(verb === undefined ? {} : { verb }),
        ...(reason === undefined ? {} : { reason }),
      })),
    anywhere: ours === undefined,
    ...(ours?.unsureWithout === undefined ? {} : { unsureWithout: ours.unsureWithout }),
  }
}
