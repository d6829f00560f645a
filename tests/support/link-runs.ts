/** How many links a property test makes: as many as one asks for with LINK_RUNS, else few enough for every day. */
export const runs = Number(process.env.LINK_RUNS ?? 3_000);

/** The milliseconds that so many may take. */
export const timeout = 20_000 + runs * 10;
