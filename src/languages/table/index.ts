import type { Language } from '../../model/language.ts'
import { c } from './c.ts'
import { cpp } from './cpp.ts'
import { csharp } from './csharp.ts'
import { gherkin } from './gherkin.ts'
import { go } from './go.ts'
import { java } from './java.ts'
import { javascript } from './javascript.ts'
import { kotlin } from './kotlin.ts'
import { python } from './python.ts'
import { rust } from './rust.ts'
import { swift } from './swift.ts'
import { typescript } from './typescript.ts'

/** The languages that the tool knows, by name. One file each. */
export const languages: readonly Language[] = [
  c,
  cpp,
  csharp,
  gherkin,
  go,
  java,
  javascript,
  kotlin,
  python,
  rust,
  swift,
  typescript,
]
