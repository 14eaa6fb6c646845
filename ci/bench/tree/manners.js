// How a tool wants requirements declared and referred to. The trees of all manners hold the same
// requirements and the same references, so that every tool does the same job in its own way.
import { wrap } from './prose.js'

const dotted = (id) => id.toLowerCase().replaceAll('-', '.')
/** A dot would make it a part of another requirement. */
const underscored = (id) => id.toLowerCase().replaceAll('-', '_')
const undotted = (name) => name.toUpperCase().replaceAll('.', '-')

/** Ours: the forms that people use, drawn by a requirement's number. */
function inManyForms({ id, text, title, form }) {
  if (form === 0) return wrap(`- ${text} [${id}]`, '  ')
  if (form === 1) return wrap(`- **${id}**: ${text}`, '  ')
  if (form === 2) return `#### [${id}] ${title}\n\n${wrap(text)}`
  if (form === 3) return `| ID | Requirement |\n| --- | --- |\n| ${id} | ${text} |`
  return wrap(`- [${id}] ${text}`, '  ')
}

/**
 * By name: `declare({id, text, title, form})` gives the block of a requirement, `implement(id)` and
 * `verify(id)` the text of a comment, `idOf(name)` the ID that a tool's own name stands for.
 */
export const manners = {
  mustmark: {
    declare: inManyForms,
    implement: (id) => `${id}`,
    verify: (id) => `verifies ${id}`,
    idOf: (name) => name,
  },
  // It quotes sentences where others name IDs; ours stand in the sentence, to be found again.
  duvet: {
    declare: ({ id, text }) => wrap(`- [${id}] ${text}`, '  '),
    implement: (id) => id,
    verify: (id) => id,
    idOf: (name) => name,
  },
  openfasttrace: {
    declare: ({ id, text, title }) =>
      `#### ${title}\n\`req~${dotted(id)}~1\`\n\n${wrap(text)}\n\nNeeds: impl, utest`,
    implement: (id) => `[impl->req~${dotted(id)}~1]`,
    verify: (id) => `[utest->req~${dotted(id)}~1]`,
    idOf: undotted,
  },
  tracey: {
    declare: ({ id, text }) => `r[${dotted(id)}]\n${wrap(text)}`,
    implement: (id) => `r[impl ${dotted(id)}]`,
    verify: (id) => `r[verify ${dotted(id)}]`,
    idOf: undotted,
  },
  reqcov: {
    declare: ({ id, text, title }) => `#### ${id} — ${title}\n\n${wrap(text)}`,
    implement: (id) => `@implements ${id}`,
    verify: (id) => `@req ${id}`,
    idOf: (name) => name,
  },
  // Its traces are Rust macros, which cannot stand in a comment: only its requirements compare.
  mantra: {
    declare: ({ id, text, title }) => `#### \`${underscored(id)}\`: ${title}\n\n${wrap(text)}`,
    implement: (id) => id,
    verify: (id) => id,
    idOf: (name) => name.toUpperCase().replaceAll('_', '-'),
  },
}
