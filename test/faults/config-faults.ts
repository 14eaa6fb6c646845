import { append, CONFIG, type Fault, NET, replace } from './base.ts'

const NET_LOST = /^requirements\/net\.yaml:\d+:3: error: .*OC-NET-2001.*\(vanished-id\)$/m

/** Mistakes in the config, and in which files it is meant for. */
export const CONFIG_FAULTS: Record<string, Fault> = {
  'a pattern narrowed': { edit: replace(CONFIG, 'OC-[A-Z]+', 'OC-CORE'), code: 1, says: NET_LOST },
  'a pattern that fits nothing': {
    edit: replace(CONFIG, 'OC-[A-Z]+', 'CO-[A-Z]+'),
    code: 2,
    says: /^mustmark\.yaml:4:11: error: .*pattern "CO-\[A-Z\]\+-\\d\{4\}" at specs\[0\]\.ids\[0\]/m,
  },
  'a pattern that fits nothing beside one that does': {
    edit: replace(CONFIG, "ids: ['", "ids: ['CO-\\d+', '"),
    code: 2,
    says: /^mustmark\.yaml:4:11: error: .*pattern "CO-\\d\+" at specs\[0\]\.ids\[0\]/m,
  },
  'a glob mistyped': {
    edit: replace(CONFIG, 'specs/*.md', 'spec/*.md'),
    code: 2,
    says: /^mustmark\.yaml:2:15: error: .*glob "spec\/\*\.md" at specs\[0\]\.include\[0\]/m,
  },
  'a glob narrowed': { edit: replace(CONFIG, 'specs/*', 'specs/1*'), code: 1, says: NET_LOST },
  'a glob without its stars': {
    edit: replace(CONFIG, 'specs/*.md', 'specs'),
    code: 2,
    says: /glob "specs".*it is a folder/,
  },
  'a spec in ignore': { edit: append(CONFIG, 'ignore: ["specs/2*"]\n'), code: 1, says: NET_LOST },
  'a spec that git ignores': { edit: append('.gitignore', '20-*\n'), code: 1, says: NET_LOST },
  'a key of the config mistyped': {
    edit: replace(CONFIG, 'include:', 'inclde:'),
    code: 2,
    says: /^mustmark\.yaml:\d+:\d+: error: .*inclde/m,
  },
  'a key at the top mistyped': {
    edit: append(CONFIG, 'complience: false\n'),
    code: 2,
    says: /^mustmark\.yaml:5:1: error: .*"complience".*did you mean "compliance"/m,
  },
  'a dialect mistyped': {
    edit: replace(CONFIG, 'leading]', 'leadin]'),
    code: 2,
    says: /^mustmark\.yaml:3:27: error: .*"leadin".*did you mean "leading"/m,
  },
  'a dialect removed': { edit: replace(CONFIG, ', leading', ''), code: 1, says: NET_LOST },
  'a config emptied': {
    edit: (repo) => repo.write(CONFIG, ''),
    code: 2,
    says: /^mustmark\.yaml:1:1: error: .*empty/m,
  },
  'a second config': {
    edit: append('mustmark.json', '{}\n'),
    code: 2,
    says: /^mustmark\.json: error: .*mustmark\.yaml/m,
  },
  'a limit below the size of a spec': {
    edit: append(CONFIG, 'limits: { bytes: 10 }\n'),
    code: 2,
    says: /^specs\/10-core\.md: error: .*limits\.bytes/m,
  },
  'a scope changed': {
    edit: replace(
      CONFIG,
      "['OC-[A-Z]+-\\d{4}']",
      "[{ pattern: 'OC-[A-Z]+-\\d{4}', scope: package }]",
    ),
    code: 1,
    says: /^\+ {2}"?core#OC-CORE-1001"?:$/m,
  },
  'a package renamed': {
    edit: (repo) => {
      repo.write('specs/20-web.md', repo.read(NET))
      repo.remove(NET)
    },
    code: 1,
    says: /^--- a\/requirements\/net\.yaml\n\+\+\+ \/dev\/null$/m,
  },
  'a package named twice': {
    edit: append('specs/30-core.md', 'Nothing yet.\n'),
    code: 2,
    says: /^specs\/30-core\.md: error: .*"core".*specs\/10-core\.md/m,
  },
  'the output folder moved': {
    edit: append(CONFIG, 'requirements: docs\n'),
    code: 1,
    says: /^\+\+\+ b\/docs\/core\.yaml$/m,
  },
}
