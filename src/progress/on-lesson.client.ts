/* Everything of progress that a lesson page needs, as one file: a request costs more than its bytes. */
import '../people/show-learner.client.ts';
import './progress-ring.client.ts';
import './progress-mark.client.ts';
import './lesson-progress.client.ts';
import './reflection-box.client.ts';
import './week-step.client.ts';
