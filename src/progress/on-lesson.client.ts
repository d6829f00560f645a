/* Everything of progress that reading a lesson needs, as one file: a request costs more than its bytes. */
import '../people/show-learner.client.ts';
import './progress-ring.client.ts';
import './progress-mark.client.ts';
import './lesson-progress.client.ts';
import '../real-browser/in-app-line.client.ts';
