/*
 * What one writes or plans in a lesson. It comes with the questions, for reading does without: what is typed
 * before it is there is kept when it comes.
 */
import './reflection-box.client.ts';
import './week-step.client.ts';
