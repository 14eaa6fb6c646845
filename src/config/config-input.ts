import type { InferInput } from 'valibot'
import type { configSchema } from './schema.ts'

/** A config as it is written. The build writes this type out, so that users need no valibot. */
// MM-SPEED-0006
export type ConfigInput = InferInput<typeof configSchema>
