import Card from './Card.astro';
import Facilitator from './Facilitator.astro';
import Figure from './Figure.astro';
import Link from './Link.astro';
import Quiz from './Quiz.astro';
import ReflectBox from './Reflect.astro';
import Scenario from './Scenario.astro';
import Source from './Source.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import ThisWeek from './ThisWeek.astro';

/** What an author may write in a lesson without importing it; `a` gives `lesson:` and `page:` links their address. */
export const lessonComponents = {
  a: Link,
  Card,
  Facilitator,
  Figure,
  Quiz,
  Reflect: ReflectBox,
  Scenario,
  Source,
  Steps,
  Term,
  ThisWeek,
};
