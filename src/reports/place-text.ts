import type { Place } from '../model/diagnostic.ts'
import { visible } from './visible.ts'

/** `path:line:column`, or the path alone where the whole file is meant. */
export function placeText({ path, start }: Place): string {
  return start ? `${visible(path)}:${start.line}:${start.column}` : visible(path)
}
