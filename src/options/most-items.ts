/** Items that the lists hold at the most, as `src/log/settings.ts` accepts them. */
export const mostItems = { recordingSites: 500, mutedSites: 500, mutedCodes: 500, redactionPatterns: 50 } as const;
