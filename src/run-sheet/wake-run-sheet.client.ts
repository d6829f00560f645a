import { wakeTool } from '../browser/wake-tool.client.ts';
import '../people/show-learner.client.ts';
import { RunSheetPage } from './RunSheetPage.tsx';

wakeTool('run-sheet', RunSheetPage);
