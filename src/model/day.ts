/** Whether a text is a day of the calendar, as `2026-12-31`. */
// MM-GATE-0008
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  // Some days that no calendar has are read as later ones.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
