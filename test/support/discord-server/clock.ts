/** Discord counts its ids and its windows by one clock; tests move it instead of waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Moves the time on by so many milliseconds. */
  advance: (ms: number) => void;
}

/** The time of the machine, plus what it was moved on by. */
export function movableClock(): Clock {
  let movedMs = 0;
  return {
    now: () => Date.now() + movedMs,
    advance: (ms) => {
      movedMs += ms;
    },
  };
}

const discordEpoch = 1_420_070_400_000;

/** Snowflakes: the time in the high bits, rising within one millisecond too. */
export function snowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const earliest = BigInt(clock.now() - discordEpoch) << 22n;
    last = earliest > last ? earliest : last + 1n;
    return String(last);
  };
}
