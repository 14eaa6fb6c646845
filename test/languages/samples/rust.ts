import type { Sample } from '../sample.ts'

export const rust: Sample = {
  path: 'src/queue.rs',
  text: `//! QU-1

/// QU-2
pub struct Queue<'a> {
    name: &'a str, // QU-3
}

impl<'a> Queue<'a> {
    /* QU-4 /* nested */ QU-5 */
    pub fn admit(&self) -> bool {
        self.quote == '"' && r#"// QU-6 ""# == "// QU-7" // QU-8
    }
}

#[cfg(test)]
mod tests {
    // QU-9
    #[test]
    fn qu_10_refuses() {
        assert!(true, "QU-11"); // QU-12
    }

    // QU-13
    fn make() {}
}
`,
  places: [
    'QU-1 comment',
    'QU-2 comment Queue',
    'QU-3 comment Queue',
    'QU-4 comment Queue > admit',
    'QU-5 comment Queue > admit',
    'QU-6 string Queue > admit',
    'QU-7 string Queue > admit',
    'QU-8 comment Queue > admit',
    'QU-9 comment tests > qu_10_refuses',
    'qu_10 name tests > qu_10_refuses',
    'QU-11 string tests > qu_10_refuses',
    'QU-12 comment tests > qu_10_refuses',
    'QU-13 comment tests > make',
  ],
}
