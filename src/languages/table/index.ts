import type { Language } from '../../model/language.ts'
import { javascript } from './javascript.ts'
import { python } from './python.ts'
import { rust } from './rust.ts'
import { typescript } from './typescript.ts'

/** The languages that the tool knows, by name. One file each. */
export const languages: readonly Language[] = [javascript, python, rust, typescript]
