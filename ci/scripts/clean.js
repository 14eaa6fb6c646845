// Removes a folder, on every system: `node ci/scripts/clean.js dist`.
import { rmSync } from 'node:fs'

rmSync(process.argv[2], { recursive: true, force: true })
