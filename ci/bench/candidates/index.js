import { doorstop } from './doorstop.js'
import { duvet } from './duvet.js'
import { floor } from './floor.js'
import { mantra } from './mantra.js'
import { markdownlint } from './markdownlint.js'
import { nodeAlone } from './node-alone.js'
import { openfasttrace } from './openfasttrace.js'
import { mustmarkCheck, specExtract, specLinks } from './ours.js'
import { remark } from './remark.js'
import { reqcov } from './reqcov.js'
import { ripgrep } from './ripgrep.js'
import { strictdoc } from './strictdoc.js'
import { tracey } from './tracey.js'

/**
 * A candidate is `{name, install, find, prepare?, before?, command, job?, found?, exitCodes?, env?,
 * anyFolder?, notOn?}`: `find()` gives `{version, path?}` or `{missing}`; `prepare(tree)`, once, a
 * tree in the candidate's own manner (by default the tree itself); `before(tree)`, before each run,
 * puts things back, not timed; `command(tree)` the words of the command line; `found(result, tree)`
 * the IDs or the count that `job` names; `anyFolder` says that a folder without our truth is no
 * hurdle, `notOn` why a tree of that name is one.
 */
export const candidates = [
  nodeAlone,
  ripgrep,
  floor,
  specExtract,
  mustmarkCheck,
  specLinks,
  remark,
  markdownlint,
  openfasttrace,
  duvet,
  tracey,
  mantra,
  strictdoc,
  doorstop,
  reqcov,
]
