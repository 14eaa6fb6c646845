export function growth() {}
