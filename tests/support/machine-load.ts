import { availableParallelism, loadavg } from 'node:os';

/** What else the machine is doing, to be printed beside a figure. */
export function machineLoad(): string {
  return `load average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`;
}
