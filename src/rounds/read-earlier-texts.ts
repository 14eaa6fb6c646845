import { earlierTexts } from '../ledgers/index.ts'
import type { Files } from '../model/files.ts'
import type { EarlierText, Suspect } from '../model/suspect.ts'

/** For more nobody reads what changed; the others are told without their old text. */
const MOST = 100

/**
 * The same suspects, with what their items said when somebody looked: the generated YAML has it, in the
 * work tree or in an earlier commit.
 *
 * @param requirements the folder of the YAML
 * @param paths of the YAML that is there
 */
// MM-GATE-0017
export function readEarlierTexts(
  files: Files,
  requirements: string,
  paths: readonly string[],
  suspects: readonly Suspect[],
): Suspect[] {
  const wanted = new Map(suspects.map((one) => [nameOf(one), wantedOf(one)]))
  const asked = [...wanted.values()].slice(0, MOST)
  const found = new Map<string, EarlierText>()
  const look = (text: string) => {
    for (const { one, earlier } of earlierTexts(text, asked)) {
      const name = `${one.key}\n${one.fingerprint}`
      if (!found.has(name)) found.set(name, earlier)
    }
  }
  for (const path of asked.length === 0 ? [] : paths) {
    const read = files.read(path)
    if ('bytes' in read) look(new TextDecoder().decode(read.bytes))
  }
  const left = asked.filter((one) => !found.has(`${one.key}\n${one.fingerprint}`))
  const words = left.map((one) => one.fingerprint)
  for (const text of words.length === 0 ? [] : files.earlierVersions(requirements, words))
    look(text)
  return suspects.map((one) => {
    const earlier = found.get(nameOf(one))
    return earlier === undefined ? one : { ...one, earlier }
  })
}

function wantedOf({ review }: Suspect): { key: string; fingerprint: string } {
  return { key: review.key, fingerprint: review.fingerprint }
}

function nameOf({ review }: Suspect): string {
  return `${review.key}\n${review.fingerprint}`
}
