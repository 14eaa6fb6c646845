import pc from 'picocolors'
import type { Paint } from '../reports/index.ts'
import type { Session, Stream } from './session.ts'

/** Colours where they are wanted: on a terminal, or forced; never in a pipe, with NO_COLOR or --no-color. */
// MM-CLI-0007
export function paintFor(stream: Stream, { env }: Session, color: boolean): Paint {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  const wanted = forced || (stream.isTTY === true && env.TERM !== 'dumb')
  return pc.createColors(color && !env.NO_COLOR && wanted)
}
