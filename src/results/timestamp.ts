import type { Timestamp } from '../model/result.ts'

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|z|[+-]\d\d:?\d\d)?$/

/** A time in ISO 8601; nothing for any other text. No zone of the machine takes part. */
// MM-RES-0004
export function readTimestamp(written: string | undefined): Timestamp | undefined {
  const match = ISO.exec(written?.trim() ?? '')
  if (!match) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((one) => Number(one ?? 0))
  if (!isDate(month as number, day as number, hour as number, minute as number)) return undefined
  const fraction = Math.floor(Number(`0.${match[7] ?? 0}`) * 1000)
  const time =
    Date.UTC(year as number, (month as number) - 1, day, hour, minute, second, fraction) -
    zoneOf(match[8])
  return { written: match[0], time, ...(match[8] === undefined && { zoneless: true }) }
}

function isDate(month: number, day: number, hour: number, minute: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59
}

/** In milliseconds. */
function zoneOf(zone = 'Z'): number {
  if (/^z$/i.test(zone)) return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return (zone.startsWith('-') ? -1 : 1) * minutes * 60_000
}

/** A count of milliseconds since 1970; nothing for what is none. */
export function timestampOf(milliseconds: unknown): Timestamp | undefined {
  if (typeof milliseconds !== 'number' || !(Math.abs(milliseconds) <= 8.64e15)) return undefined
  const time = Math.floor(milliseconds)
  return { written: new Date(time).toISOString(), time }
}

/** The earlier of two; a run is as old as its beginning. */
export function earliest(
  a: Timestamp | undefined,
  b: Timestamp | undefined,
): Timestamp | undefined {
  if (!a || !b) return a ?? b
  return b.time < a.time ? b : a
}
