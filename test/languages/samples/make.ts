import type { Sample } from '../sample.ts'

export const make: Sample = {
  path: 'Makefile',
  text: String.raw`# QU-1
SOURCES := src/*.c lib/*/QU-2 # QU-3
URL = http://x/\# QU-4

# QU-5
build/%.o: src/%.c
	@echo "# QU-6" $$# a#QU-7 # QU-8
	cc -c $<
`,
  places: [
    'QU-1 comment',
    'QU-2 code',
    'QU-3 comment',
    'QU-4 code',
    'QU-5 comment build/%.o',
    'QU-6 string build/%.o',
    'QU-7 code build/%.o',
    'QU-8 comment build/%.o',
  ],
}
