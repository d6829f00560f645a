import { wakeTool } from '../browser/wake-tool.client.ts';
import '../people/show-learner.client.ts';
import { SupportProgramme } from './SupportProgramme.tsx';

wakeTool('support-programme', SupportProgramme);
