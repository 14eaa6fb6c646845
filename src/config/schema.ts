import * as v from 'valibot'
import { rules as ruleList } from '../rules/index.ts'
import { aliasesSchema, vocabulariesSchema } from './module-schema.ts'

const text = v.pipe(v.string(), v.minLength(1))
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1))
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

const glob = v.union([text, v.strictObject({ pattern: text, optional: v.optional(v.boolean()) })])

const idPattern = v.union([
  text,
  v.strictObject({
    pattern: text,
    scope: v.optional(v.picklist(['repository', 'package', 'spec'])),
    optional: v.optional(v.boolean()),
  }),
])

const specs = v.strictObject({
  include: list(glob),
  package: v.optional(text),
  dialects: v.optional(list(text)),
  ids: v.optional(list(idPattern)),
  lowercase: v.optional(v.boolean()),
  optional: v.optional(v.boolean()),
})

const language = v.strictObject({
  like: v.optional(v.pipe(text, v.description('A known language that it is written like.'))),
  extensions: v.optional(list(text)),
  fileNames: v.optional(list(text)),
  lineComments: v.optional(list(text)),
  blockComments: v.optional(list(v.strictTuple([text, text]))),
  strings: v.optional(list(text)),
})

const code = v.strictObject({
  include: v.optional(list(glob)),
  tests: v.optional(list(glob)),
  syntaxes: v.optional(
    v.array(
      v.union([
        text,
        v.strictObject({
          name: text,
          pattern: text,
          id: v.optional(text),
          kind: v.optional(v.picklist(['implements', 'verifies', 'cites'])),
        }),
      ]),
    ),
  ),
  languages: v.optional(v.record(text, language)),
})

const gate = v.strictObject({
  implemented: v.optional(percent),
  tested: v.optional(percent),
  verified: v.optional(percent),
  reviewed: v.optional(percent),
})

const severities = v.picklist(['off', 'info', 'warn', 'error'])
const finalSeverity = v.picklist(['error'])
/** Severities and options by rule; a final one stays an error. */
// MM-SUPP-0016
export const rulesSchema = v.strictObject(
  Object.fromEntries(
    ruleList.map(({ id, description, final, options: shape = v.strictObject({}) }) => {
      const severity = final ? finalSeverity : severities
      const setting = v.union([severity, v.strictTuple([severity, shape])])
      return [id, v.optional(v.pipe(setting, v.description(description)))]
    }),
  ),
)

/** The whole shape of mustmark.yaml; design section 7. The schema that ships is made from it. */
// MM-CONFIG-0009
export const configSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description('Where this schema lies, for editors.'))),
  specs: v.optional(
    v.pipe(list(specs), v.description('Which files are specs and how to read them.')),
  ),
  code: v.optional(
    v.pipe(
      v.union([v.literal(false), code]),
      v.description('Where code and tests stand; false for a repository of specs alone.'),
    ),
  ),
  informative: v.optional(
    v.pipe(v.array(text), v.description('Headings of sections that are not normative.')),
  ),
  contracts: v.optional(
    v.strictObject({
      words: v.optional(
        v.pipe(
          v.strictObject({
            preconditions: v.optional(v.array(text)),
            postconditions: v.optional(v.array(text)),
            invariants: v.optional(v.array(text)),
            none: v.optional(v.array(text)),
          }),
          v.description(
            'Words of labels beside Preconditions, Postconditions, Invariants and None.',
          ),
        ),
      ),
      aliases: v.optional(aliasesSchema),
      vocabularies: v.optional(vocabulariesSchema),
    }),
  ),
  ignore: v.optional(v.pipe(v.array(text), v.description('Globs left out, on top of .gitignore.'))),
  requirements: v.optional(v.pipe(text, v.description('Folder of the generated YAML.'))),
  compliance: v.optional(
    v.pipe(
      v.union([v.literal(false), text]),
      v.description('Path of the generated COMPLIANCE.md, or false for none.'),
    ),
  ),
  results: v.optional(v.pipe(v.array(glob), v.description('Reports of test runs.'))),
  gates: v.optional(
    v.strictObject({
      kinds: v.optional(v.array(text)),
      MUST: v.optional(gate),
      SHOULD: v.optional(gate),
      MAY: v.optional(gate),
      none: v.optional(gate),
    }),
  ),
  ledgers: v.optional(
    v.strictObject({
      waivers: v.optional(text),
      reviews: v.optional(text),
      retired: v.optional(text),
      baseline: v.optional(text),
      ratchet: v.optional(text),
    }),
  ),
  profile: v.optional(
    v.pipe(text, v.description('Rules that are on: default, sdd or sdd-strict for module specs.')),
  ),
  rules: v.optional(rulesSchema),
  overrides: v.optional(v.array(v.strictObject({ files: list(glob), rules: rulesSchema }))),
  parser: v.optional(v.picklist(['auto', 'satteri', 'remark'])),
  limits: v.optional(
    v.strictObject({
      bytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
})
