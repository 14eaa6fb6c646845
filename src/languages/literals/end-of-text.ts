/** The source of the end of the text: what closes there need not be closed before. */
export const END_OF_TEXT = '$(?![^])'
