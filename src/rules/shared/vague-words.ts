/** Words and phrases of one source. */
export interface VagueGroup {
  /** Where the group comes from. */
  source: string
  /** What is missing where such a word stands; it ends "expected …". */
  expected: string
  /** In lower case, single blanks; a hyphen also stands for a blank. */
  words: readonly string[]
}

/**
 * Words that leave to each reader what is required: our own selection from the literature. Left out
 * is what is as often right in real specs: all, any, some, minimal, support, may, easy, optional, the
 * absolutes, the pronouns, and, by what we saw, `several IDs`, `fail fast`, `terminates normally`, `MUST be
 * sufficient`, `typically where …`, `be able to` and `efficient`.
 */
export const VAGUE_WORDS: readonly VagueGroup[] = [
  {
    source: 'INCOSE, Guide to Writing Requirements, R9: no open-ended clauses',
    expected: 'the whole list, or the rule that makes it',
    words: [
      'etc.',
      'and so on',
      'and so forth',
      'and the like',
      'including but not limited to',
      'not limited to',
    ],
  },
  {
    source:
      'INCOSE, Guide to Writing Requirements, R8: no escape clauses; ISO/IEC/IEEE 29148, 5.2.7: loopholes',
    expected: 'the condition',
    words: [
      'as appropriate',
      'where appropriate',
      'when appropriate',
      'if appropriate',
      'as applicable',
      'as required',
      'as needed',
      'as necessary',
      'if necessary',
      'where necessary',
      'when necessary',
      'if possible',
      'where possible',
      'when possible',
      'whenever possible',
      'as far as possible',
      'as much as possible',
      'as little as possible',
      'if practical',
      'if practicable',
      'where practicable',
      'to the extent possible',
      'to the extent practical',
      'where feasible',
      'if feasible',
      'best effort',
    ],
  },
  {
    source: 'INCOSE, Guide to Writing Requirements, R7: no vague terms',
    expected: 'a number, a list or a condition',
    words: [
      'adequate',
      'adequately',
      'appropriate',
      'appropriately',
      'approximately',
      'a few',
      'a lot of',
      'nearly',
      'almost',
      'reasonable',
      'reasonably',
      'significant',
      'significantly',
      'various',
    ],
  },
  {
    source: 'ISO/IEC/IEEE 29148, 5.2.7: subjective language and superlatives',
    expected: 'what can be measured',
    words: [
      'user-friendly',
      'easy to use',
      'cost-effective',
      'state-of-the-art',
      'intuitive',
      'seamless',
      'seamlessly',
      'best practice',
      'best practices',
      'as good as possible',
    ],
  },
  {
    source: 'NASA, Automated Requirement Measurement (Wilson, Rosenberg, Hyatt 1997): weak phrases',
    expected: 'what it does, and when',
    words: [
      'be capable of',
      'capability to',
      'capability of',
      'provide for',
      'timely',
      'in a timely manner',
    ],
  },
  {
    source:
      'ISO/IEC/IEEE 29148, 5.2.7: ambiguous logical statements; INCOSE, Guide to Writing Requirements, R17: no oblique',
    expected: '"and" or "or"',
    words: ['and/or'],
  },
  {
    source: 'NASA, Automated Requirement Measurement: incompletes',
    expected: 'the answer',
    words: [
      'tbd',
      'tbc',
      'tbs',
      'tbr',
      'to be determined',
      'to be decided',
      'to be defined',
      'to be confirmed',
      'to be specified',
      'not yet defined',
    ],
  },
  {
    source: 'Wiegers and Beatty, Software Requirements, chapter 11: ambiguous terms',
    expected: 'what can be measured',
    words: [
      'quickly',
      'rapidly',
      'efficiently',
      'graceful',
      'gracefully',
      'robust',
      'robustly',
      'ideally',
    ],
  },
]
