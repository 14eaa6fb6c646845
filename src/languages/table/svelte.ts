import type { Language } from '../../model/language.ts'
import { vue } from './vue.ts'

export const svelte: Language = { ...vue, name: 'svelte', extensions: ['.svelte', '.astro'] }
