/** Larger files are not parsed, unless `limits.bytes` says so; design, section 4. */
export const MAX_BYTES = 8 * 1024 * 1024
