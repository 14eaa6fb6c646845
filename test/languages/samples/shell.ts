import type { Sample } from '../sample.ts'

export const shell: Sample = {
  path: 'test/queue.bats',
  text: String.raw`#!/usr/bin/env bats
# QU-1
admit() {
  local n=$# rest=${'${'}1#QU-2} all=${'${'}#list} hex=16#QU-3 # QU-4
  echo it\'s "# QU-5 $(echo "QU-6" # QU-7
  )" $'it\'s # QU-8' 'QU-9'
  cat <<-'END' <<< word
	# QU-10
	END
  case $1 in a) ;; esac # QU-11
  n=$((1<<n)); ((n << n)) # QU-18
}

# QU-12
@test "refuses QU-13" {
  run admit "QU-14" # QU-15
}

test_qu_16() {
  assertTrue true # QU-17
}
`,
  places: [
    'QU-1 comment admit',
    'QU-2 code admit',
    'QU-3 code admit',
    'QU-4 comment admit',
    'QU-5 string admit',
    'QU-6 string admit',
    'QU-7 comment admit',
    'QU-8 string admit',
    'QU-9 string admit',
    'QU-10 string admit',
    'QU-11 comment admit',
    'QU-18 comment admit',
    'QU-12 comment refuses QU-13',
    'QU-13 title refuses QU-13',
    'QU-14 string refuses QU-13',
    'QU-15 comment refuses QU-13',
    'qu_16 name test_qu_16',
    'QU-17 comment test_qu_16',
  ],
}
