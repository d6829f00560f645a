/**
 * People who sign up over HTTP, one after the other for each of the `clients`, until `until` says enough or
 * nobody answers any more. `onAnswer` hears of each who was told that it worked, `onRefusal` of the status of
 * each who was told that it did not.
 */
export async function signUpOverHttp(port: number, crowd: Crowd): Promise<void> {
  await Promise.all(
    Array.from({ length: crowd.clients }, (_, client) =>
      keepSigningUp(port, `${crowd.name}-${client}`, crowd),
    ),
  );
}

async function keepSigningUp(
  port: number,
  name: string,
  { onAnswer, onRefusal, until = () => false }: Crowd,
): Promise<void> {
  for (let index = 0; !until(); index++) {
    const email = `${name}-${index}@example.org`;
    try {
      const { status } = await fetch(`http://localhost:${port}/api/webinars/plg-webinar/sign-ups`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: `http://localhost:${port}` },
        body: new URLSearchParams({ name, email, role: 'teacher', language: 'en' }),
      });
      if (status === 303) onAnswer(email);
      else onRefusal?.(status);
    } catch {
      return;
    }
  }
}

export interface Crowd {
  readonly clients: number;
  /** Begins every address, so that no two crowds share one. */
  readonly name: string;
  onAnswer(email: string): void;
  onRefusal?(status: number): void;
  until?(): boolean;
}
