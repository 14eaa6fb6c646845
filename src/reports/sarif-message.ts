/**
 * A text as a message of SARIF (2.1.0 sections 3.11.5 and 3.11.6), in which braces are the marks of
 * placeholders and `[text](target)` is a link; ours has neither.
 */
// MM-FORM-0023
export function messageOf(text: string): { text: string } {
  return {
    text: text.replace(/[{}]/g, '$&$&').replace(/(\\*)\]\(/g, '$1$1\\]('),
  }
}
