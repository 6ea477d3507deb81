/** Vitest takes Lit's development build, which says so in the console once; here that is known. */
Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) });

export {};
