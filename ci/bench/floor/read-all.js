// Reads all that git tracks below the working folder, searches it for IDs, and parses what is Markdown:
// what any program on Node has to do that joins specs and code, and none of what it does it for.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { markdownToMdast } from 'satteri'

const ID = /\b[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-[0-9]{3,5}\b/g
const features = { gfm: true, frontmatter: true }

const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 30 })
const ids = new Set()
for (const path of listed.split('\0').filter((one) => one !== '')) {
  const bytes = readFileSync(path)
  for (const [id] of bytes.latin1Slice().matchAll(ID)) ids.add(id)
  if (path.endsWith('.md')) markdownToMdast(bytes.utf8Slice(), { features })
}
process.stdout.write(`${[...ids].join('\n')}\n`)
