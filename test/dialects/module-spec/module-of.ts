import { readModuleSpec } from '../../../src/dialects/module-spec/read-module-spec.ts'
import type { ModuleSpec } from '../../../src/model/module-spec.ts'
import type { ModuleVocabulary } from '../../../src/model/module-vocabulary.ts'
import { parse } from '../../../src/parse/markdown.ts'
import { outlineOf } from '../../../src/parse/outline.ts'

/** What a spec says; it must be one. */
export function moduleOf(
  markdown: string,
  path = 'specs/shop/pay/pay.spec.md',
  vocabulary?: ModuleVocabulary,
): ModuleSpec {
  const spec = readIt(markdown, path, vocabulary)
  if (!spec) throw new Error('The text is no module spec')
  return spec
}

/** What a text says, if it is a module or scope spec. */
export function readIt(
  markdown: string,
  path: string,
  vocabulary?: ModuleVocabulary,
): ModuleSpec | undefined {
  const tree = parse(markdown)
  const options = vocabulary ? { vocabulary } : {}
  return readModuleSpec(tree, markdown, path, outlineOf(tree), options)
}

/** A spec with one section of the second level. */
export function section(title: string, body: string): string {
  return `# Module: pay\n\n## ${title}\n\n${body}\n`
}
