import { examples } from "./downloads.ts";
import { runExamples } from "./run-examples.ts";
import { testedElsewhere } from "./tested-elsewhere.ts";

runExamples("downloads", examples);
testedElsewhere(examples);
