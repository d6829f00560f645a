/* Everything of progress that home, overview and module pages need, as one file. */
import '../people/show-learner.client.ts';
import './progress-ring.client.ts';
import './progress-mark.client.ts';
import './resume-link.client.ts';
import '../real-browser/in-app-line.client.ts';
