import type { Report } from '../../model/report.ts'
import type { Style } from '../style.ts'
import { checkstyle } from './checkstyle.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { rdjson } from './rdjson.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'
import { unix } from './unix.ts'

/** A report as text; where it is not empty its last line has an end. */
export type Format = (report: Report, style: Style) => string

/** Every format of findings by its name. To add one: a file here, and a line. */
// MM-FORM-0001 MM-FORM-0002 MM-FORM-0005
export const formats = {
  text,
  unix,
  json,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  rdjson,
  markdown,
} satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

/** The names as `--format` takes them. */
export const FORMAT_NAMES = Object.keys(formats) as FormatName[]
