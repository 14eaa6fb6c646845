/** The floor of a program that runs on Node. */
export const nodeAlone = {
  name: 'node -e 0',
  anyFolder: true,
  find: () => ({ version: process.version }),
  command: () => [process.execPath, '-e', '0'],
}
