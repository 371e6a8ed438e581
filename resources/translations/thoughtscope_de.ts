<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ElboSeries</name>
    <message>
        <source>gradient steps</source>
        <translation>Gradientenschritte</translation>
    </message>
    <message>
        <source>best accepted</source>
        <translation>beste angenommene</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
</context>
<context>
    <name>ElboTable</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>accepted or rejected</source>
        <translation>angenommen oder verworfen</translation>
    </message>
    <message>
        <source>ELBO (nats)</source>
        <translation>ELBO (Nats)</translation>
    </message>
    <message>
        <source>standard error (nats)</source>
        <translation>Standardfehler (Nats)</translation>
    </message>
    <message>
        <source>question log-likelihood (nats)</source>
        <translation>Log-Likelihood der Frage (Nats)</translation>
    </message>
    <message>
        <source>trace log-likelihood (nats)</source>
        <translation>Log-Likelihood der Spur (Nats)</translation>
    </message>
    <message>
        <source>minus KL (nats)</source>
        <translation>minus KL (Nats)</translation>
    </message>
    <message>
        <source>importance-weighted bound (nats)</source>
        <translation>importance-gewichtete Schranke (Nats)</translation>
    </message>
    <message>
        <source>best accepted ELBO (nats)</source>
        <translation>beste angenommene ELBO (Nats)</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>FigureBundle</name>
    <message>
        <source>%1 is there already and holds something; choose a new folder.</source>
        <translation>%1 gibt es schon, und es ist etwas darin; wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Choose another place.</source>
        <translation>%1 kann nicht angelegt werden: %2. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be made; choose another place.</source>
        <translation>%1 kann nicht angelegt werden; wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>LandmarkLabels</name>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>%1: cannot be written (%2); choose another folder.</source>
        <translation>%1: kann nicht geschrieben werden (%2); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1: could not be written whole (%2); is the disk full?</source>
        <translation>%1: konnte nicht vollständig geschrieben werden (%2); ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>One column (3.25 in)</source>
        <translation>Eine Spalte (3,25 Zoll)</translation>
    </message>
    <message>
        <source>Two columns (6.75 in)</source>
        <translation>Zwei Spalten (6,75 Zoll)</translation>
    </message>
    <message>
        <source>NeurIPS text width (5.5 in)</source>
        <translation>NeurIPS-Textbreite (5,5 Zoll)</translation>
    </message>
    <message>
        <source>Slide (10 in)</source>
        <translation>Folie (10 Zoll)</translation>
    </message>
    <message>
        <source>%1: a figure is written as .pdf, .svg or .png; give the file one of these endings.</source>
        <translation>%1: Abbildungen werden als .pdf, .svg oder .png geschrieben; geben Sie der Datei eine dieser Endungen.</translation>
    </message>
    <message>
        <source>%1: the figure could not be drawn at this size; choose a smaller size or dpi.</source>
        <translation>%1: Die Abbildung konnte in dieser Größe nicht gezeichnet werden; wählen Sie eine kleinere Größe oder weniger dpi.</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>end of trace</source>
        <translation>Ende der Spur</translation>
    </message>
    <message>
        <source>bytes %1</source>
        <translation>Bytes %1</translation>
    </message>
</context>
<context>
    <name>TrajectoryKey</name>
    <message>
        <source>iteration 0</source>
        <translation>Iteration 0</translation>
    </message>
</context>
<context>
    <name>exportTrace</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1: a trace is written as .json, .csv, .md or .tex; give the file one of these endings.</source>
        <translation>%1: eine Spur wird als .json, .csv, .md oder .tex geschrieben; geben Sie der Datei eine dieser Endungen.</translation>
    </message>
</context>
<context>
    <name>ltm</name>
    <message>
        <source>the problem is empty: type a word problem first</source>
        <translation>die Aufgabe ist leer: Geben Sie zuerst eine Textaufgabe ein</translation>
    </message>
    <message>
        <source>the problem is too long: it has %1 tokens and this model reads at most %2; shorten it</source>
        <translation>die Aufgabe ist zu lang: Sie hat %1 Tokens, und dieses Modell liest höchstens %2; kürzen Sie sie</translation>
    </message>
    <message>
        <source>the trace is empty: write at least one equation</source>
        <translation>die Spur ist leer: Schreiben Sie mindestens eine Gleichung</translation>
    </message>
    <message>
        <source>there is no token to write on from: choose one</source>
        <translation>es gibt kein Token, von dem aus weitergeschrieben werden kann: Wählen Sie eines</translation>
    </message>
    <message>
        <source>the beginning of the trace is too long: it has %1 tokens and a trace may have %2; choose an earlier token</source>
        <translation>der Anfang der Spur ist zu lang: Er hat %1 Tokens, und eine Spur darf %2 haben; wählen Sie ein früheres Token</translation>
    </message>
    <message>
        <source>the end of text can only be the last token that is chosen</source>
        <translation>das Textende kann nur als letztes Token gewählt werden</translation>
    </message>
    <message>
        <source>the trace is too long: it has %1 tokens and there is room for %2; shorten it</source>
        <translation>die Spur ist zu lang: Sie hat %1 Tokens, und Platz ist für %2; kürzen Sie sie</translation>
    </message>
    <message>
        <source>there is no token %1: this model&apos;s are 0 to %2</source>
        <translation>es gibt kein Token %1: Dieses Modell hat die Tokens 0 bis %2</translation>
    </message>
    <message>
        <source>there is no posterior to draw from yet: let the first iteration finish</source>
        <translation>es gibt noch keinen Posterior, aus dem gezogen werden kann: Warten Sie das Ende der ersten Iteration ab</translation>
    </message>
    <message>
        <source>the size of a nudge must be a number that is not negative</source>
        <translation>die Stärke eines Anstoßes muss eine nicht negative Zahl sein</translation>
    </message>
    <message>
        <source>there is no z to nudge yet: let the start finish</source>
        <translation>es gibt noch kein z, das angestoßen werden kann: Warten Sie das Ende des Starts ab</translation>
    </message>
    <message>
        <source>z has %1 values and this model&apos;s has %2</source>
        <translation>z hat %1 Werte, das dieses Modells hat %2</translation>
    </message>
    <message>
        <source>z holds a number that is not finite</source>
        <translation>z enthält eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; holds NaN or infinite numbers; choose a checkpoint from before training went wrong.</source>
        <translation>%1: Der Tensor „%2“ enthält NaN oder unendliche Zahlen; wählen Sie einen Checkpoint, der entstand, bevor das Training misslang.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; holds no floating-point numbers; convert it to F32.</source>
        <translation>%1: Der Tensor „%2“ enthält keine Gleitkommazahlen; wandeln Sie ihn in F32 um.</translation>
    </message>
    <message>
        <source>%1 is the wrong tokenizer: it has %2 tokens, but &quot;vocab_size&quot; in %3 is %4; take the one that the model was trained with.</source>
        <translation>%1 ist der falsche Tokenizer: Er hat %2 Tokens, aber „vocab_size“ in %3 ist %4; nehmen Sie den, mit dem das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>%1: the metadata &quot;labels&quot; is missing; write the landmarks again.</source>
        <translation>%1: In den Metadaten fehlt „labels“; schreiben Sie die Orientierungspunkte neu.</translation>
    </message>
    <message>
        <source>The metadata &quot;labels&quot; of %1</source>
        <translation>Der Eintrag „labels“ in den Metadaten von %1</translation>
    </message>
    <message>
        <source>%1: &quot;labels&quot; is not a list of texts; write the landmarks again.</source>
        <translation>%1: „labels“ ist keine Liste von Texten; schreiben Sie die Orientierungspunkte neu.</translation>
    </message>
    <message>
        <source>%1: there is no tensor &quot;mu&quot; of floating-point numbers; write the landmarks again.</source>
        <translation>%1: Es gibt keinen Tensor „mu“ aus Gleitkommazahlen; schreiben Sie die Orientierungspunkte neu.</translation>
    </message>
    <message>
        <source>%1: &quot;mu&quot; has the shape %2, but the model&apos;s latents ask for [N, %3, %4]; use the landmarks that belong to the checkpoint.</source>
        <translation>%1: „mu“ hat die Form %2, aber die latenten Vektoren des Modells verlangen [N, %3, %4]; verwenden Sie die Orientierungspunkte, die zum Checkpoint gehören.</translation>
    </message>
    <message>
        <source>%1: there are %2 labels for %3 landmarks; write the landmarks again.</source>
        <translation>%1: Es gibt %2 Beschriftungen für %3 Orientierungspunkte; schreiben Sie die Orientierungspunkte neu.</translation>
    </message>
    <message>
        <source>%1 is no checkpoint folder: there is no config.json in it; choose another one.</source>
        <translation>%1 ist kein Checkpoint-Ordner: Es ist keine config.json darin; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is neither a checkpoint folder nor a .pt file; choose the folder that holds config.json.</source>
        <translation>%1 ist weder ein Checkpoint-Ordner noch eine .pt-Datei; wählen Sie den Ordner, der die config.json enthält.</translation>
    </message>
    <message>
        <source>There is no checkpoint at %1; check the path.</source>
        <translation>Bei %1 gibt es keinen Checkpoint; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2; choose another.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; is missing; use the file that belongs to this config.json.</source>
        <translation>%1: Der Tensor „%2“ fehlt; verwenden Sie die Datei, die zu dieser config.json gehört.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; has the shape %3, but the config asks for %4; use the file that belongs to this config.json.</source>
        <translation>%1: Der Tensor „%2“ hat die Form %3, aber die Konfiguration verlangt %4; verwenden Sie die Datei, die zu dieser config.json gehört.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; is not part of this kind of model; use the file that belongs to this config.json.</source>
        <translation>%1: Der Tensor „%2“ gehört nicht zu dieser Art von Modell; verwenden Sie die Datei, die zu dieser config.json gehört.</translation>
    </message>
    <message>
        <source>The checkpoint that comes with the program is not at %1; install the program again, or set THOUGHTSCOPE_CHECKPOINT to a checkpoint folder.</source>
        <translation>Der mitgelieferte Checkpoint ist nicht bei %1; installieren Sie das Programm neu oder setzen Sie THOUGHTSCOPE_CHECKPOINT auf einen Checkpoint-Ordner.</translation>
    </message>
    <message>
        <source>%1: &quot;model_type&quot; is &quot;%2&quot;, but only &quot;%3&quot; can be opened; choose a latent thought model&apos;s checkpoint.</source>
        <translation>%1: „model_type“ ist „%2“, aber nur „%3“ kann geöffnet werden; wählen Sie den Checkpoint eines Modells mit latenten Gedanken.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3; correct it or choose another checkpoint.</source>
        <translation>%1: „%2“ hat einen falschen Wert, erlaubt ist %3; korrigieren Sie ihn oder wählen Sie einen anderen Checkpoint.</translation>
    </message>
    <message>
        <source>from %1 to %2, not %3</source>
        <translation>eine Zahl von %1 bis %2, nicht %3</translation>
    </message>
    <message>
        <source>a divisor of &quot;dim&quot; (%1)</source>
        <translation>ein Teiler von „dim“ (%1)</translation>
    </message>
    <message>
        <source>such that &quot;dim&quot; / &quot;n_heads&quot; is even, because rotary positions turn pairs of numbers</source>
        <translation>nur ein Wert, bei dem „dim“ / „n_heads“ gerade ist, weil rotierende Positionen Zahlenpaare drehen</translation>
    </message>
    <message>
        <source>a divisor of &quot;n_heads&quot;</source>
        <translation>ein Teiler von „n_heads“</translation>
    </message>
    <message>
        <source>a multiple of &quot;n_layers&quot;</source>
        <translation>ein Vielfaches von „n_layers“</translation>
    </message>
    <message>
        <source>at most &quot;max_seq_len&quot;</source>
        <translation>höchstens „max_seq_len“</translation>
    </message>
    <message>
        <source>equal to &quot;dim&quot; when there is no prior model (&quot;prior_layers&quot; is 0)</source>
        <translation>nur der Wert von „dim“, wenn es kein Prior-Modell gibt („prior_layers“ ist 0)</translation>
    </message>
    <message>
        <source>a number between 0 and 1</source>
        <translation>eine Zahl zwischen 0 und 1</translation>
    </message>
    <message>
        <source>a finite number of at least 1</source>
        <translation>eine endliche Zahl ab 1</translation>
    </message>
    <message>
        <source>%1 %2; correct it or leave it out.</source>
        <translation>%1 %2; korrigieren Sie das oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>has no number in &quot;%1&quot;</source>
        <translation>hat keine Zahl in „%1“</translation>
    </message>
    <message>
        <source>has no text in &quot;%1&quot;</source>
        <translation>hat keinen Text in „%1“</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;</source>
        <translation>hat kein „%1“</translation>
    </message>
    <message>
        <source>is not a JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>has an empty &quot;lSolutions&quot;</source>
        <translation>hat ein leeres „lSolutions“</translation>
    </message>
    <message>
        <source>has no number after #### in &quot;answer&quot;</source>
        <translation>hat in „answer“ keine Zahl nach ####</translation>
    </message>
    <message>
        <source>has none of the keys &quot;question&quot; (GSM8K), &quot;Body&quot; (SVAMP) and &quot;sQuestion&quot; (MultiArith)</source>
        <translation>hat keinen der Schlüssel „question“ (GSM8K), „Body“ (SVAMP) und „sQuestion“ (MultiArith)</translation>
    </message>
    <message>
        <source>has no || between a question and a trace</source>
        <translation>hat kein || zwischen Frage und Spur</translation>
    </message>
    <message>
        <source>has no question before ||</source>
        <translation>hat keine Frage vor ||</translation>
    </message>
    <message>
        <source>has no number after ####</source>
        <translation>hat keine Zahl nach ####</translation>
    </message>
    <message>
        <source>%1, line %2,</source>
        <translation>%1, Zeile %2,</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>%1, problem %2,</source>
        <translation>%1, Aufgabe %2,</translation>
    </message>
    <message>
        <source>%1 holds no problem; choose a file of question||trace lines, GSM8K .jsonl, SVAMP .json or MultiArith .json.</source>
        <translation>%1 enthält keine Aufgabe; wählen Sie eine Datei mit Zeilen der Form Frage||Spur, eine .jsonl von GSM8K oder eine .json von SVAMP oder MultiArith.</translation>
    </message>
    <message>
        <source>Accuracy is measured at one or more iterations, counted from 0; give for instance 0,5,30.</source>
        <translation>Die Genauigkeit wird bei einer oder mehreren Iterationen gemessen, von 0 an gezählt; geben Sie zum Beispiel 0,5,30 an.</translation>
    </message>
    <message>
        <source>A batch needs at least one row, not %1.</source>
        <translation>Ein Batch braucht mindestens eine Zeile, nicht %1.</translation>
    </message>
    <message>
        <source>There is no problem to evaluate; choose a file that holds some.</source>
        <translation>Es gibt keine Aufgabe zum Auswerten; wählen Sie eine Datei, die welche enthält.</translation>
    </message>
    <message>
        <source>The finished problems are of another evaluation; go on with the data and the iterations that they were measured with, or start again.</source>
        <translation>Die fertigen Aufgaben gehören zu einer anderen Auswertung; fahren Sie mit den Daten und den Iterationen fort, mit denen sie gemessen wurden, oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2; free some space or choose a folder that can be written to.</source>
        <translation>%1 kann nicht geschrieben werden: %2; schaffen Sie Platz oder wählen Sie einen Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2; check the path.</source>
        <translation>%1 kann nicht gelesen werden: %2; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>Es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>%1 is too large for what it should be (%2 bytes, at most %3); choose another file.</source>
        <translation>%1 ist zu groß für das, was es sein soll (%2 Bytes, höchstens %3); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2; check its permissions.</source>
        <translation>%1 kann nicht gelesen werden: %2; prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is a folder; give the name of a file.</source>
        <translation>%1 kann nicht geschrieben werden: Es ist ein Ordner; geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>Problems can be made in any number, with one to four steps, or 0 for a mixture of these.</source>
        <translation>Aufgaben lassen sich in beliebiger Zahl erzeugen, mit einem bis vier Schritten oder mit 0 für eine Mischung davon.</translation>
    </message>
    <message>
        <source>the checkpoint to begin from has other sizes than the config: %1 does not fit; give the checkpoint&apos;s own config</source>
        <translation>der Checkpoint, von dem ausgegangen werden soll, hat andere Größen als die Konfiguration: %1 passt nicht; geben Sie die Konfiguration des Checkpoints an</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be what it should be; choose another file.</source>
        <translation>%1 ist zu tief verschachtelt, um das Gewünschte zu sein; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 holds the key &quot;%2&quot; twice; remove one of them.</source>
        <translation>%1 enthält den Schlüssel „%2“ zweimal; entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON near byte %2; repair or replace it (NaN and Infinity are no JSON numbers).</source>
        <translation>%1 ist nahe Byte %2 kein gültiges JSON; reparieren oder ersetzen Sie es (NaN und Infinity sind keine JSON-Zahlen).</translation>
    </message>
    <message>
        <source>%1 is not valid JSON near byte %2, after the key &quot;%3&quot;; repair or replace it (NaN and Infinity are no JSON numbers).</source>
        <translation>%1 ist nahe Byte %2, nach dem Schlüssel „%3“, kein gültiges JSON; reparieren oder ersetzen Sie es (NaN und Infinity sind keine JSON-Zahlen).</translation>
    </message>
    <message>
        <source>%1 holds a number that is out of range; correct it.</source>
        <translation>%1 enthält eine Zahl außerhalb des Wertebereichs; korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>%1 holds a number that is out of range at &quot;%2&quot;; correct it.</source>
        <translation>%1 enthält bei „%2“ eine Zahl außerhalb des Wertebereichs; korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>%1 must hold a JSON object ({ ... }), not %2; choose another file.</source>
        <translation>%1 muss ein JSON-Objekt ({ ... }) enthalten, nicht %2; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be %3, not %4; correct it.</source>
        <translation>%1: „%2“ muss %3 sein, nicht %4; korrigieren Sie es.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is missing; add it, or choose a file that has it.</source>
        <translation>%1: Das Feld „%2“ fehlt; ergänzen Sie es oder wählen Sie eine Datei, die es hat.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a smaller whole number</source>
        <translation>eine kleinere ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number of at least 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is not known; check its spelling or remove it.</source>
        <translation>%1: Das Feld „%2“ ist nicht bekannt; prüfen Sie die Schreibweise oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>the landscape has no cells: ask for at least one row and one column</source>
        <translation>die Landschaft hat keine Zellen: Verlangen Sie mindestens eine Zeile und eine Spalte</translation>
    </message>
    <message>
        <source>the landscape has an edge that is not a finite number</source>
        <translation>die Landschaft hat einen Rand, der keine endliche Zahl ist</translation>
    </message>
    <message>
        <source>a landscape needs an even number of draws: they come in antithetic pairs</source>
        <translation>eine Landschaft braucht eine gerade Zahl von Ziehungen: Sie treten in antithetischen Paaren auf</translation>
    </message>
    <message>
        <source>no CUDA device can be used here: use --device cpu, or install a driver and a CUDA build of LibTorch</source>
        <translation>hier ist kein CUDA-Gerät nutzbar: Verwenden Sie --device cpu oder installieren Sie einen Treiber und eine CUDA-Fassung von LibTorch</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2; choose a .pt file of the public implementation, or convert it in Python.</source>
        <translation>%1 kann nicht geöffnet werden: %2; wählen Sie eine .pt-Datei der öffentlichen Implementierung oder wandeln Sie die Datei in Python um.</translation>
    </message>
    <message>
        <source>the record data/%1 has another length than its pickle says</source>
        <translation>Der Datensatz data/%1 hat eine andere Länge als in seinem Pickle angegeben</translation>
    </message>
    <message>
        <source>&quot;model&quot; holds something that is no named tensor</source>
        <translation>„model“ enthält etwas, das kein benannter Tensor ist</translation>
    </message>
    <message>
        <source>it has no dict &quot;%1&quot;</source>
        <translation>Sie hat kein Dict „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in &quot;model_args&quot;</source>
        <translation>„%1“ fehlt in „model_args“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>&quot;n_prior_layers&quot; is above 0, and the public implementation&apos;s prior model is another than this one&apos;s</source>
        <translation>„n_prior_layers“ ist größer als 0, und das Prior-Modell der öffentlichen Implementierung ist ein anderes als das hiesige</translation>
    </message>
    <message>
        <source>&quot;n_cls_tokens&quot; is above 0, which is not supported</source>
        <translation>„n_cls_tokens“ ist größer als 0, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>&quot;use_z_pos_emb&quot; is off, and latents without positions are not supported</source>
        <translation>„use_z_pos_emb“ ist ausgeschaltet, und latente Vektoren ohne Positionen werden nicht unterstützt</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>Sie wurde auf einem Big-Endian-Rechner geschrieben</translation>
    </message>
    <message>
        <source>it does not hold a dict</source>
        <translation>Sie enthält kein Dict</translation>
    </message>
    <message>
        <source>Cannot read %1: there is no such file; check the path.</source>
        <translation>%1 kann nicht gelesen werden: Es gibt keine solche Datei; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>its zip archive is damaged or no PyTorch file (%1)</source>
        <translation>Ihr Zip-Archiv ist beschädigt oder keine PyTorch-Datei (%1)</translation>
    </message>
    <message>
        <source>the pattern is not understood at position %1: %2</source>
        <translation>Das Muster ist an Position %1 nicht zu verstehen: %2</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s pattern cannot be matched against this text: %1; shorten it.</source>
        <translation>Das Muster des Tokenizers lässt sich auf diesen Text nicht anwenden: %1; kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s pattern matches backwards; use another tokenizer.json.</source>
        <translation>Das Muster des Tokenizers passt rückwärts; verwenden Sie eine andere tokenizer.json.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>the ELBO of iteration %1 is not a finite number: go back to an earlier iteration, or lower the rate</source>
        <translation>die ELBO der Iteration %1 ist keine endliche Zahl: Gehen Sie zu einer früheren Iteration zurück oder verringern Sie die Rate</translation>
    </message>
    <message>
        <source>there is no chain %1: this run has %2</source>
        <translation>es gibt keine Kette %1: Dieser Lauf hat %2</translation>
    </message>
    <message>
        <source>chain %1 cannot be taken away: only the last one can, and not the only one</source>
        <translation>Kette %1 kann nicht entfernt werden: Das geht nur mit der letzten, und nicht mit der einzigen</translation>
    </message>
    <message>
        <source>chain %1 continues from a record that is not there</source>
        <translation>Kette %1 setzt eine Aufzeichnung fort, die nicht vorhanden ist</translation>
    </message>
    <message>
        <source>the budget can only be raised by a positive number of iterations</source>
        <translation>das Budget lässt sich nur um eine positive Zahl von Iterationen erhöhen</translation>
    </message>
    <message>
        <source>%1 is damaged or no safetensors file: %2; fetch it again or choose another.</source>
        <translation>%1 ist beschädigt oder keine Safetensors-Datei: %2; holen Sie die Datei erneut oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Cannot read %1: it cannot be opened; check its permissions.</source>
        <translation>%1 kann nicht gelesen werden: Die Datei lässt sich nicht öffnen; prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Cannot read %1: it ends early or the disk fails; try again.</source>
        <translation>%1 kann nicht gelesen werden: Die Datei endet zu früh oder der Datenträger versagt; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>it is shorter than 8 bytes</source>
        <translation>Sie ist kürzer als 8 Bytes</translation>
    </message>
    <message>
        <source>its header would be longer than 100 million bytes</source>
        <translation>Ihr Kopf wäre länger als 100 Millionen Bytes</translation>
    </message>
    <message>
        <source>its header would end beyond the file</source>
        <translation>Ihr Kopf würde hinter dem Ende der Datei enden</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>Ihr Kopf ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>&quot;__metadata__&quot; is not an object</source>
        <translation>„__metadata__“ ist kein Objekt</translation>
    </message>
    <message>
        <source>the metadata &quot;%1&quot; is not a text</source>
        <translation>Der Eintrag „%1“ in den Metadaten ist kein Text</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; is too large</source>
        <translation>Die Form von „%1“ ist zu groß</translation>
    </message>
    <message>
        <source>the dtype of &quot;%1&quot; is not a text</source>
        <translation>Der dtype von „%1“ ist kein Text</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; has the dtype &quot;%3&quot;, which is not supported; convert it to F32, F16 or BF16.</source>
        <translation>%1: Der Tensor „%2“ hat den dtype „%3“, der nicht unterstützt wird; wandeln Sie ihn in F32, F16 oder BF16 um.</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 ist keine Liste</translation>
    </message>
    <message>
        <source>%1 holds something that is no whole number from 0</source>
        <translation>%1 enthält etwas, das keine ganze Zahl ab 0 ist</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is not an object</source>
        <translation>Der Eintrag „%1“ ist kein Objekt</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has no &quot;%2&quot;</source>
        <translation>Der Eintrag „%1“ hat kein „%2“</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot;</source>
        <translation>Die Form von „%1“</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; has too many dimensions</source>
        <translation>Der Tensor „%1“ hat zu viele Dimensionen</translation>
    </message>
    <message>
        <source>the data offsets of &quot;%1&quot;</source>
        <translation>Die Angabe der Datengrenzen von „%1“</translation>
    </message>
    <message>
        <source>the data offsets of &quot;%1&quot; are not two numbers</source>
        <translation>Die Angabe der Datengrenzen von „%1“ besteht nicht aus zwei Zahlen</translation>
    </message>
    <message>
        <source>the data of &quot;%1&quot; ends before it begins</source>
        <translation>Die Daten von „%1“ enden, bevor sie beginnen</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; does not fit the length of its data</source>
        <translation>Die Form von „%1“ passt nicht zur Länge der Daten</translation>
    </message>
    <message>
        <source>the data of &quot;%1&quot; does not begin where the tensor before it ends</source>
        <translation>Die Daten von „%1“ beginnen nicht dort, wo der Tensor davor endet</translation>
    </message>
    <message>
        <source>it holds %1 bytes of data where its header asks for %2</source>
        <translation>Sie enthält %1 Bytes Daten, aber ihr Kopf verlangt %2</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; holds bytes that are neither true nor false</source>
        <translation>Der Tensor „%1“ enthält Bytes, die weder wahr noch falsch bedeuten</translation>
    </message>
    <message>
        <source>Cannot write %1: &quot;%2&quot; is no tensor; leave it out.</source>
        <translation>%1 kann nicht geschrieben werden: „%2“ ist kein Tensor; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Cannot write %1: &quot;%2&quot; has the dtype %3, which the format does not have; convert it first.</source>
        <translation>%1 kann nicht geschrieben werden: „%2“ hat den dtype %3, den das Format nicht kennt; wandeln Sie den Tensor zuerst um.</translation>
    </message>
    <message>
        <source>Cannot write %1: a name or the metadata is not valid UTF-8; correct it.</source>
        <translation>%1 kann nicht geschrieben werden: Ein Name oder die Metadaten sind kein gültiges UTF-8; korrigieren Sie das.</translation>
    </message>
    <message>
        <source>Cannot write %1: its names and metadata are too long; shorten them.</source>
        <translation>%1 kann nicht geschrieben werden: Namen und Metadaten sind zu lang; kürzen Sie sie.</translation>
    </message>
    <message>
        <source>%1: the shard of &quot;%2&quot; is no plain file name; correct it.</source>
        <translation>%1: Die Teildatei von „%2“ ist kein einfacher Dateiname; korrigieren Sie das.</translation>
    </message>
    <message>
        <source>The header of %1</source>
        <translation>Der Kopf von %1</translation>
    </message>
    <message>
        <source>%1 holds neither model.safetensors nor model.safetensors.index.json; choose a checkpoint folder.</source>
        <translation>%1 enthält weder model.safetensors noch model.safetensors.index.json; wählen Sie einen Checkpoint-Ordner.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;weight_map&quot; object; choose another checkpoint.</source>
        <translation>%1: Es gibt kein Objekt „weight_map“; wählen Sie einen anderen Checkpoint.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; is not listed for this file in %3; fetch both again.</source>
        <translation>%1: Der Tensor „%2“ ist in %3 nicht für diese Datei verzeichnet; holen Sie beide erneut.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; is not in %3; fetch both again.</source>
        <translation>%1: Der Tensor „%2“ ist nicht in %3; holen Sie beide erneut.</translation>
    </message>
    <message>
        <source>a token&apos;s text has a code point above 255</source>
        <translation>Der Text eines Tokens hat einen Codepunkt über 255</translation>
    </message>
    <message>
        <source>a latent holds a number that is not finite</source>
        <translation>Ein latenter Vektor enthält eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; is missing or does not have a row of float32 for each of the %2 records</source>
        <translation>Der Tensor „%1“ fehlt oder hat nicht für jede der %2 Aufzeichnungen eine Zeile in float32</translation>
    </message>
    <message>
        <source>record %1 has no posterior</source>
        <translation>Aufzeichnung %1 hat keinen Posterior</translation>
    </message>
    <message>
        <source>record %1 has no place in the tree of records</source>
        <translation>Aufzeichnung %1 hat keinen Platz im Baum der Aufzeichnungen</translation>
    </message>
    <message>
        <source>it refers to a record that is not there</source>
        <translation>Sie verweist auf eine Aufzeichnung, die nicht vorhanden ist</translation>
    </message>
    <message>
        <source>it is not a session of Thoughtscope</source>
        <translation>Sie ist keine Sitzung von Thoughtscope</translation>
    </message>
    <message>
        <source>it has the format&apos;s version &quot;%1&quot; and this program reads version %2</source>
        <translation>Sie hat die Formatversion „%1“, und dieses Programm liest Version %2</translation>
    </message>
    <message>
        <source>its metadata &quot;session&quot;</source>
        <translation>Der Eintrag „session“ in ihren Metadaten</translation>
    </message>
    <message>
        <source>its settings</source>
        <translation>Ihre Einstellungen</translation>
    </message>
    <message>
        <source>%1: %2; open a file that Thoughtscope saved as a session</source>
        <translation>%1: %2; öffnen Sie eine Datei, die Thoughtscope als Sitzung gespeichert hat</translation>
    </message>
    <message>
        <source>%1: the session&apos;s JSON is not as it should be (%2); open a file that Thoughtscope saved as a session</source>
        <translation>%1: Das JSON der Sitzung ist nicht, wie es sein sollte (%2); öffnen Sie eine Datei, die Thoughtscope als Sitzung gespeichert hat</translation>
    </message>
    <message>
        <source>%1: a chain&apos;s number cannot be read; open a file that Thoughtscope saved as a session</source>
        <translation>%1: Die Nummer einer Kette ist nicht zu lesen; öffnen Sie eine Datei, die Thoughtscope als Sitzung gespeichert hat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice here; write one of %2.</source>
        <translation>„%1“ steht hier nicht zur Wahl; möglich sind %2.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be from %3 to %4; choose a value in that range.</source>
        <translation>%1: „%2“ muss zwischen %3 und %4 liegen; wählen Sie einen Wert in diesem Bereich.</translation>
    </message>
    <message>
        <source>%1: &quot;elbo_samples&quot; must be even, because the draws come in antithetic pairs; add one.</source>
        <translation>%1: „elbo_samples“ muss gerade sein, weil die Ziehungen in antithetischen Paaren auftreten; erhöhen Sie den Wert um eins.</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: %3</source>
        <translation>%1, „%2“: %3</translation>
    </message>
    <message>
        <source>The tokenizer %1 has no token for &quot;%2&quot;; write the text without it.</source>
        <translation>Der Tokenizer %1 hat kein Token für „%2“; schreiben Sie den Text ohne dieses Zeichen.</translation>
    </message>
    <message>
        <source>This checkpoint has no tokenizer, so its text is token ids, and &quot;%1&quot; is none; write numbers from 0 to %2 separated by spaces, or put a tokenizer.json beside the checkpoint.</source>
        <translation>Dieser Checkpoint hat keinen Tokenizer, sein Text besteht deshalb aus Token-Nummern, und „%1“ ist keine; schreiben Sie Zahlen von 0 bis %2 mit Leerzeichen dazwischen oder legen Sie eine tokenizer.json neben den Checkpoint.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 at byte %1; save it as UTF-8.</source>
        <translation>Der Text ist bei Byte %1 kein gültiges UTF-8; speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>training settings: %1</source>
        <translation>Trainingseinstellungen: %1</translation>
    </message>
    <message>
        <source>steps, batch and accumulation must be positive</source>
        <translation>Schritte, Batch und Akkumulation müssen positiv sein</translation>
    </message>
    <message>
        <source>learning rate and clip must be positive; weight decay, warm-up and the question&apos;s weight not negative</source>
        <translation>Lernrate und Begrenzung müssen positiv sein; Gewichtsabnahme, Aufwärmen und das Gewicht der Frage dürfen nicht negativ sein</translation>
    </message>
    <message>
        <source>fast learning needs at least one step and a positive rate</source>
        <translation>das schnelle Lernen braucht mindestens einen Schritt und eine positive Rate</translation>
    </message>
    <message>
        <source>the question&apos;s dropout must be between 0 and 1</source>
        <translation>das Dropout der Frage muss zwischen 0 und 1 liegen</translation>
    </message>
    <message>
        <source>the shares of question-only, wrong-trace, own-trace and prior-draw E-steps must not add up to more than 1</source>
        <translation>die Anteile der E-Schritte nur mit Frage, mit falscher Spur, mit eigener Spur und mit Ziehung aus dem Prior dürfen zusammen nicht mehr als 1 ergeben</translation>
    </message>
    <message>
        <source>the temperature of the model&apos;s own traces must not be negative</source>
        <translation>die Temperatur der eigenen Spuren des Modells darf nicht negativ sein</translation>
    </message>
    <message>
        <source>training data: %1 problems fit the model, fewer than one batch of %2; give more problems, a smaller batch or a larger max_seq_len</source>
        <translation>Trainingsdaten: Nur %1 Aufgaben passen zum Modell, weniger als ein Batch von %2; geben Sie mehr Aufgaben, einen kleineren Batch oder ein größeres max_seq_len an</translation>
    </message>
    <message>
        <source>training stopped at step %1: the loss is not finite; resume from the last save with a smaller learning rate</source>
        <translation>das Training endete bei Schritt %1: Der Verlust ist nicht endlich; setzen Sie es ab der letzten Sicherung mit einer kleineren Lernrate fort</translation>
    </message>
    <message>
        <source>%1: this is not the state of a training run; give the folder that ltm train wrote</source>
        <translation>%1: Das ist nicht der Stand eines Trainingslaufs; geben Sie den Ordner an, den ltm train geschrieben hat</translation>
    </message>
    <message>
        <source>%1: the run was started with other settings: %2; give the same ones, or another folder</source>
        <translation>%1: Der Lauf wurde mit anderen Einstellungen gestartet: %2; geben Sie dieselben an oder einen anderen Ordner</translation>
    </message>
    <message>
        <source>%1: %2 is missing or of another size; start the run again</source>
        <translation>%1: %2 fehlt oder hat eine andere Größe; starten Sie den Lauf neu</translation>
    </message>
    <message>
        <source>a tensor&apos;s size or stride is not a tuple</source>
        <translation>Größe oder Schrittweite eines Tensors ist kein Tupel</translation>
    </message>
    <message>
        <source>a tensor&apos;s size or stride is not a whole number from 0</source>
        <translation>Größe oder Schrittweite eines Tensors ist keine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a tensor&apos;s sizes do not fit its strides</source>
        <translation>Die Größen eines Tensors passen nicht zu seinen Schrittweiten</translation>
    </message>
    <message>
        <source>a tensor is too large</source>
        <translation>Ein Tensor ist zu groß</translation>
    </message>
    <message>
        <source>a tensor reaches beyond its data</source>
        <translation>Ein Tensor reicht über seine Daten hinaus</translation>
    </message>
    <message>
        <source>it is pickled with protocol %1, and torch.save&apos;s own is 2</source>
        <translation>Ihr Pickle hat das Protokoll %1, das von torch.save ist 2</translation>
    </message>
    <message>
        <source>its pickle holds the instruction %1, which torch.save does not write</source>
        <translation>Ihr Pickle enthält den Befehl %1, den torch.save nicht schreibt</translation>
    </message>
    <message>
        <source>its pickle ends early</source>
        <translation>Ihr Pickle endet zu früh</translation>
    </message>
    <message>
        <source>it holds a whole number beyond 64 bits</source>
        <translation>Sie enthält eine ganze Zahl von mehr als 64 Bit</translation>
    </message>
    <message>
        <source>its pickle takes more than it gives</source>
        <translation>Ihr Pickle entnimmt mehr, als es hineingibt</translation>
    </message>
    <message>
        <source>its pickle fills something that is no %1</source>
        <translation>Ihr Pickle füllt etwas, das nicht vom Typ %1 ist</translation>
    </message>
    <message>
        <source>its pickle holds a key without a value</source>
        <translation>Ihr Pickle enthält einen Schlüssel ohne Wert</translation>
    </message>
    <message>
        <source>its pickle recalls what was never kept</source>
        <translation>Ihr Pickle ruft ab, was nie abgelegt wurde</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, and only dicts, lists, numbers, texts and tensors are opened</source>
        <translation>Sie verlangt „%1“, geöffnet werden aber nur Dicts, Listen, Zahlen, Texte und Tensoren</translation>
    </message>
    <message>
        <source>its pickle refers to something that is no storage</source>
        <translation>Ihr Pickle verweist auf etwas, das kein Speicher ist</translation>
    </message>
    <message>
        <source>its pickle calls something that is no function</source>
        <translation>Ihr Pickle ruft etwas auf, das keine Funktion ist</translation>
    </message>
    <message>
        <source>its pickle calls &quot;%1&quot; in a way that is not understood</source>
        <translation>Ihr Pickle ruft „%1“ auf unverständliche Weise auf</translation>
    </message>
    <message>
        <source>a tensor has no data</source>
        <translation>Ein Tensor hat keine Daten</translation>
    </message>
    <message>
        <source>its pickle sets attributes in a way that is not understood</source>
        <translation>Ihr Pickle setzt Attribute auf unverständliche Weise</translation>
    </message>
    <message>
        <source>has the model %1, but only &quot;BPE&quot; is supported</source>
        <translation>hat das Modell %1, aber nur „BPE“ wird unterstützt</translation>
    </message>
    <message>
        <source>has no &quot;ByteLevel&quot; pre-tokenizer, and only byte-level vocabularies are supported</source>
        <translation>hat keinen Prä-Tokenizer „ByteLevel“, und nur Vokabulare auf Byte-Ebene werden unterstützt</translation>
    </message>
    <message>
        <source>%1 %2; use the tokenizer.json that belongs to the checkpoint.</source>
        <translation>%1 %2; verwenden Sie die tokenizer.json, die zum Checkpoint gehört.</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot; of the kind &quot;%2&quot;, which is not supported</source>
        <translation>hat ein „%1“ der Art „%2“, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>holds a &quot;%1&quot; that is neither true nor false</source>
        <translation>enthält ein „%1“, das weder true noch false ist</translation>
    </message>
    <message>
        <source>holds a &quot;%1&quot; that is not a text</source>
        <translation>enthält ein „%1“, das kein Text ist</translation>
    </message>
    <message>
        <source>gives the token &quot;%1&quot; an id that is no plausible whole number</source>
        <translation>gibt dem Token „%1“ eine Nummer, die keine plausible ganze Zahl ist</translation>
    </message>
    <message>
        <source>has fewer than two ids</source>
        <translation>hat weniger als zwei Nummern</translation>
    </message>
    <message>
        <source>uses the model&apos;s &quot;%1&quot;, which is not supported</source>
        <translation>benutzt „%1“ des Modells, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>uses the model&apos;s &quot;dropout&quot;, which is not supported</source>
        <translation>benutzt „dropout“ des Modells, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>uses the model&apos;s &quot;byte_fallback&quot;, which is not supported</source>
        <translation>benutzt „byte_fallback“ des Modells, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>has the pre-tokenizer &quot;%1&quot; after &quot;ByteLevel&quot;, which is not supported</source>
        <translation>hat den Prä-Tokenizer „%1“ nach „ByteLevel“, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>has a &quot;Sequence&quot; pre-tokenizer without a list</source>
        <translation>hat einen Prä-Tokenizer „Sequence“ ohne Liste</translation>
    </message>
    <message>
        <source>has the pre-tokenizer &quot;%1&quot;, which is not supported</source>
        <translation>hat den Prä-Tokenizer „%1“, der nicht unterstützt wird</translation>
    </message>
    <message>
        <source>has a &quot;Split&quot; pre-tokenizer with the behavior &quot;%1&quot;, which is not supported</source>
        <translation>hat einen Prä-Tokenizer „Split“ mit dem Verhalten „%1“, das nicht unterstützt wird</translation>
    </message>
    <message>
        <source>has a &quot;Split&quot; pre-tokenizer that cannot be used: %1</source>
        <translation>hat einen Prä-Tokenizer „Split“, der nicht verwendbar ist: %1</translation>
    </message>
    <message>
        <source>has a &quot;vocab&quot; that is not an object with tokens</source>
        <translation>hat ein „vocab“, das kein Objekt mit Tokens ist</translation>
    </message>
    <message>
        <source>gives the token &quot;%1&quot; an id far beyond the number of tokens</source>
        <translation>gibt dem Token „%1“ eine Nummer weit über der Anzahl der Tokens</translation>
    </message>
    <message>
        <source>gives the id %1 to two tokens, one of them &quot;%2&quot;</source>
        <translation>gibt die Nummer %1 zwei Tokens, eines davon „%2“</translation>
    </message>
    <message>
        <source>has &quot;merges&quot; that are not a list</source>
        <translation>hat „merges“, die keine Liste sind</translation>
    </message>
    <message>
        <source>has a merge, number %1, that is not a pair of tokens</source>
        <translation>hat eine Verschmelzung, Nummer %1, die kein Paar von Tokens ist</translation>
    </message>
    <message>
        <source>merges to or from &quot;%1&quot;, which is not in its vocabulary</source>
        <translation>verschmilzt von oder zu „%1“, das nicht in seinem Vokabular ist</translation>
    </message>
    <message>
        <source>has &quot;added_tokens&quot; that are not a list</source>
        <translation>hat „added_tokens“, die keine Liste sind</translation>
    </message>
    <message>
        <source>has an added token without content</source>
        <translation>hat ein zusätzliches Token ohne Inhalt</translation>
    </message>
    <message>
        <source>has the added token &quot;%1&quot; with &quot;%2&quot; switched on, which is not supported</source>
        <translation>hat das zusätzliche Token „%1“ mit eingeschaltetem „%2“, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>gives the added token &quot;%1&quot; two ids</source>
        <translation>gibt dem zusätzlichen Token „%1“ zwei Nummern</translation>
    </message>
    <message>
        <source>has no end-of-text token (&quot;&lt;|endoftext|&gt;&quot;, &quot;&lt;/s&gt;&quot; or &quot;&lt;eos&gt;&quot;)</source>
        <translation>hat kein Token für das Textende („&lt;|endoftext|&gt;“, „&lt;/s&gt;“ oder „&lt;eos&gt;“)</translation>
    </message>
    <message>
        <source>This cannot be read as an equation: %1.</source>
        <translation>Das ist nicht als Gleichung zu lesen: %1.</translation>
    </message>
    <message>
        <source>a bracket closes that was not opened</source>
        <translation>Eine Klammer schließt, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not part of an equation</source>
        <translation>„%1“ gehört in keine Gleichung</translation>
    </message>
    <message>
        <source>its brackets are nested too deeply</source>
        <translation>Ihre Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>Eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>Eine Zahl fehlt</translation>
    </message>
    <message>
        <source>nothing stands after =</source>
        <translation>Nach = steht nichts</translation>
    </message>
    <message>
        <source>what stands after = is not a number</source>
        <translation>Was nach = steht, ist keine Zahl</translation>
    </message>
    <message>
        <source>it has no =</source>
        <translation>Sie hat kein =</translation>
    </message>
    <message>
        <source>it has more than one =</source>
        <translation>Sie hat mehr als ein =</translation>
    </message>
    <message>
        <source>there is nothing to compute</source>
        <translation>Es gibt nichts zu rechnen</translation>
    </message>
    <message>
        <source>it does not end with &gt;&gt;</source>
        <translation>Sie endet nicht mit &gt;&gt;</translation>
    </message>
    <message>
        <source>%1 is neither in the question nor an earlier result.</source>
        <translation>%1 steht weder in der Frage noch ist es ein früheres Ergebnis.</translation>
    </message>
    <message>
        <source>%1 is %2, not %3.</source>
        <translation>%1 ist %2, nicht %3.</translation>
    </message>
    <message>
        <source>%1 has no value that can be computed.</source>
        <translation>%1 hat keinen Wert, der sich berechnen lässt.</translation>
    </message>
    <message>
        <source>The answer %1 is an earlier result, not the last one.</source>
        <translation>Die Antwort %1 ist ein früheres Ergebnis, nicht das letzte.</translation>
    </message>
    <message>
        <source>The answer %1 is not the result of an equation.</source>
        <translation>Die Antwort %1 ist nicht das Ergebnis einer Gleichung.</translation>
    </message>
    <message>
        <source>There is no number after ####.</source>
        <translation>Nach #### steht keine Zahl.</translation>
    </message>
    <message>
        <source>the tensor &quot;%1&quot; does not have %2 columns of float32</source>
        <translation>Der Tensor „%1“ hat nicht %2 Spalten aus float32</translation>
    </message>
    <message>
        <source>there is no device &quot;%1&quot;: use auto, cpu, cuda or cuda:N</source>
        <translation>es gibt kein Gerät „%1“: Verwenden Sie auto, cpu, cuda oder cuda:N</translation>
    </message>
    <message>
        <source>there is no device &quot;%1&quot;: the last of the GPUs here is cuda:%2</source>
        <translation>es gibt kein Gerät „%1“: Die letzte GPU hier ist cuda:%2</translation>
    </message>
    <message>
        <source>The made-up problem &quot;%1&quot; has a trace that does not follow from it: %2. Report this as a bug.</source>
        <translation>Die erfundene Aufgabe „%1“ hat eine Spur, die nicht aus ihr folgt: %2. Bitte melden Sie das als Fehler.</translation>
    </message>
</context>
<context>
    <name>ts::Actions</name>
    <message>
        <source>&amp;Open checkpoint…</source>
        <translation>Checkpoint ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a checkpoint: a folder&apos;s config.json, or a .pt file</source>
        <translation>Einen Checkpoint öffnen: die config.json eines Ordners oder eine .pt-Datei</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <translation>S&amp;itzung öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a run that was saved, with all its records</source>
        <translation>Einen gespeicherten Lauf mit allen Aufzeichnungen öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>Write the run with all its records to its file</source>
        <translation>Den Lauf mit allen Aufzeichnungen in seine Datei schreiben</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>Sitzung speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>Write the run with all its records to another file</source>
        <translation>Den Lauf mit allen Aufzeichnungen in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Export &amp;trace…</source>
        <translation>Spu&amp;r exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Export &amp;ELBO plot…</source>
        <translation>&amp;ELBO-Diagramm exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Export latent &amp;map…</source>
        <translation>Latente &amp;Karte exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave Thoughtscope</source>
        <translation>Thoughtscope beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Move the chain back to where it was before the last command</source>
        <translation>Die Kette auf den Stand vor dem letzten Befehl zurücksetzen</translation>
    </message>
    <message>
        <source>Take the chain back to where it was before undo</source>
        <translation>Die Kette auf den Stand vor dem Rückgängigmachen zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Edit trace</source>
        <translation>Spur &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Change the trace by hand; the next refine explains your words</source>
        <translation>Die Spur von Hand ändern; das nächste Verfeinern erklärt Ihre Worte</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Fork here</source>
        <translation>Hier ab&amp;zweigen</translation>
    </message>
    <message>
        <source>Add a chain that continues from the iteration on show with noise of its own</source>
        <translation>Eine Kette hinzufügen, die ab der angezeigten Iteration mit eigenem Rauschen weiterläuft</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>&amp;Hierher zurückkehren</translation>
    </message>
    <message>
        <source>Let the chain continue from the iteration on show</source>
        <translation>Die Kette ab der angezeigten Iteration fortsetzen</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Pin this run</source>
        <translation>Diesen &amp;Lauf anheften</translation>
    </message>
    <message>
        <source>Keep this run beside the next ones: its curve, trajectory and traces</source>
        <translation>Diesen Lauf neben den nächsten behalten: Kurve, Trajektorie und Spuren</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Think about the problem, or go on (Space, when no text is being typed)</source>
        <translation>Über die Aufgabe nachdenken oder fortfahren (Leertaste, wenn kein Text eingegeben wird)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Step one &amp;gradient step</source>
        <translation>Einen &amp;Gradientenschritt weiter</translation>
    </message>
    <message>
        <source>Go on until one more gradient step of refine is done</source>
        <translation>Fortfahren, bis ein weiterer Gradientenschritt des Verfeinerns getan ist</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Step one &amp;phase</source>
        <translation>Eine P&amp;hase weiter</translation>
    </message>
    <message>
        <source>Go on to the end of this phase: decode, refine or accept</source>
        <translation>Bis zum Ende dieser Phase fortfahren: Decodieren, Verfeinern oder Annehmen</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Step one &amp;iteration</source>
        <translation>Eine &amp;Iteration weiter</translation>
    </message>
    <message>
        <source>Go on to the end of this iteration</source>
        <translation>Bis zum Ende dieser Iteration fortfahren</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>End the run with the answer it has</source>
        <translation>Den Lauf mit der vorliegenden Antwort beenden</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Ten more iterations</source>
        <translation>&amp;Zehn weitere Iterationen</translation>
    </message>
    <message>
        <source>Raise the run&apos;s budget by ten iterations and go on</source>
        <translation>Das Budget des Laufs um zehn Iterationen erhöhen und fortfahren</translation>
    </message>
    <message>
        <source>Ctrl+F5</source>
        <translation>Ctrl+F5</translation>
    </message>
    <message>
        <source>Re-sample from the &amp;prior</source>
        <translation>Neu aus dem &amp;Prior ziehen</translation>
    </message>
    <message>
        <source>Write the next trace from a fresh draw of the prior</source>
        <translation>Die nächste Spur aus einer neuen Ziehung aus dem Prior schreiben</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Re-sample from the p&amp;osterior</source>
        <translation>Neu aus dem P&amp;osterior ziehen</translation>
    </message>
    <message>
        <source>Write the next trace from a draw of the posterior of the iteration on show</source>
        <translation>Die nächste Spur aus einer Ziehung aus dem Posterior der angezeigten Iteration schreiben</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Nudge z</source>
        <translation>z a&amp;nstoßen</translation>
    </message>
    <message>
        <source>Write the next trace from the posterior mean moved a little in a random direction</source>
        <translation>Die nächste Spur aus dem Mittelwert des Posteriors schreiben, ein wenig in eine zufällige Richtung verschoben</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;Maximise panel</source>
        <translation>Bereich &amp;maximieren</translation>
    </message>
    <message>
        <source>Give the panel that has the focus all the room, or put it back (double click on its title)</source>
        <translation>Dem Bereich mit dem Fokus den ganzen Platz geben oder ihn wiederherstellen (Doppelklick auf den Titel)</translation>
    </message>
    <message>
        <source>Shift+F11</source>
        <translation>Shift+F11</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the focus to the next panel</source>
        <translation>Den Fokus auf den nächsten Bereich setzen</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Move the focus to the panel before</source>
        <translation>Den Fokus auf den vorigen Bereich setzen</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>&amp;Go to the message</source>
        <translation>&amp;Zur Meldung gehen</translation>
    </message>
    <message>
        <source>Move the focus to what went wrong</source>
        <translation>Den Fokus auf die Fehlermeldung setzen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F6</source>
        <translation>Ctrl+Shift+F6</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back to their first places</source>
        <translation>Alle Bereiche an ihre ursprünglichen Plätze zurücksetzen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>Make everything a tenth larger</source>
        <translation>Alles um ein Zehntel vergrößern</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>Make everything a tenth smaller</source>
        <translation>Alles um ein Zehntel verkleinern</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>N&amp;ormal size</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>Make everything as large as the desktop has it</source>
        <translation>Alles so groß anzeigen, wie es die Arbeitsumgebung vorgibt</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Pr&amp;esentation</source>
        <translation>Prä&amp;sentation</translation>
    </message>
    <message>
        <source>For a room: the whole screen, large type, captions, slow motion</source>
        <translation>Für einen Vortrag: Vollbild, große Schrift, Erläuterungen, Zeitlupe</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Dataset…</source>
        <translation>&amp;Datensatz&#xa0;…</translation>
    </message>
    <message>
        <source>Measure accuracy and ELBO on a file of problems</source>
        <translation>Genauigkeit und ELBO an einer Datei mit Aufgaben messen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Training…</source>
        <translation>&amp;Training&#xa0;…</translation>
    </message>
    <message>
        <source>Follow a training run by its metrics file</source>
        <translation>Einen Trainingslauf anhand seiner Metrikdatei verfolgen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List every key, and find one</source>
        <translation>Alle Tasten auflisten und durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Show in a few steps what is where</source>
        <translation>In wenigen Schritten zeigen, was wo ist</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>&amp;About Thoughtscope</source>
        <translation>Ü&amp;ber Thoughtscope</translation>
    </message>
    <message>
        <source>What this program is, and the licences of its parts</source>
        <translation>Was dieses Programm ist und unter welchen Lizenzen seine Teile stehen</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Clear recent checkpoints</source>
        <translation>&amp;Liste der Checkpoints leeren</translation>
    </message>
    <message>
        <source>Forget which checkpoints were opened</source>
        <translation>Vergessen, welche Checkpoints geöffnet wurden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Clear problem history</source>
        <translation>Aufgaben&amp;verlauf löschen</translation>
    </message>
    <message>
        <source>Forget which problems were thought about</source>
        <translation>Vergessen, über welche Aufgaben nachgedacht wurde</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a checkpoint that was opened lately</source>
        <translation>Einen kürzlich geöffneten Checkpoint öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Choose what this plot shows</source>
        <translation>Wählen, was dieses Diagramm zeigt</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>Open this checkpoint</source>
        <translation>Diesen Checkpoint öffnen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Write the ELBO plot as PDF, SVG or PNG, in the style of a paper</source>
        <translation>Die ELBO-Kurve als PDF, SVG oder PNG im Stil einer Veröffentlichung schreiben</translation>
    </message>
    <message>
        <source>Write the latent map as PDF, SVG or PNG, in the style of a paper</source>
        <translation>Die latente Karte als PDF, SVG oder PNG im Stil einer Veröffentlichung schreiben</translation>
    </message>
    <message>
        <source>Earlier r&amp;uns</source>
        <translation>Frühere &amp;Läufe</translation>
    </message>
    <message>
        <source>Bring back a run that another one took the place of</source>
        <translation>Einen Lauf zurückholen, dessen Platz ein anderer eingenommen hat</translation>
    </message>
    <message>
        <source>Show this run again; the one on show takes its place here</source>
        <translation>Diesen Lauf wieder zeigen; der gezeigte nimmt hier seinen Platz ein</translation>
    </message>
    <message>
        <source>Write the whole run, with every trace and its numbers, as JSON, CSV, Markdown or LaTeX</source>
        <translation>Den ganzen Lauf mit jeder Spur und ihren Zahlen als JSON, CSV, Markdown oder LaTeX schreiben</translation>
    </message>
    <message>
        <source>Export every&amp;thing…</source>
        <translation>&amp;Alles exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write plots, traces, data, session and settings into one folder, with the command that makes the run again</source>
        <translation>Diagramme, Spuren, Daten, Sitzung und Einstellungen in einen Ordner schreiben, mit dem Befehl, der den Lauf wiederholt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
</context>
<context>
    <name>ts::AlternativesPopup</name>
    <message>
        <source>What the model could have written in this place, the likeliest first</source>
        <translation>Was das Modell an dieser Stelle hätte schreiben können, das Wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>In place of %1</source>
        <translation>Anstelle von %1</translation>
    </message>
    <message>
        <source>Choose one: the model writes on from there.</source>
        <translation>Wählen Sie eine aus: Das Modell schreibt von dort aus weiter.</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
</context>
<context>
    <name>ts::Autosave</name>
    <message>
        <source>The session could not be saved aside: %1</source>
        <translation>Die Sitzung konnte nicht automatisch gesichert werden: %1</translation>
    </message>
</context>
<context>
    <name>ts::BasisMenu</name>
    <message>
        <source>Axes &amp;of</source>
        <translation>A&amp;chsen aus</translation>
    </message>
    <message>
        <source>Choose what the axes of the map are principal components of</source>
        <translation>Wählen, wovon die Achsen der Karte die Hauptkomponenten sind</translation>
    </message>
    <message>
        <source>&amp;Landmarks</source>
        <translation>&amp;Orientierungspunkten</translation>
    </message>
    <message>
        <source>Principal components of the training problems: the same plane for every run of this checkpoint</source>
        <translation>Hauptkomponenten der Trainingsaufgaben: dieselbe Ebene für jeden Lauf dieses Checkpoints</translation>
    </message>
    <message>
        <source>&amp;Trajectory</source>
        <translation>&amp;Trajektorie</translation>
    </message>
    <message>
        <source>Principal components of this run&apos;s first iterations: its moves as large as they get</source>
        <translation>Hauptkomponenten der ersten Iterationen dieses Laufs: seine Bewegungen so groß wie möglich</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>b&amp;eidem</translation>
    </message>
    <message>
        <source>Principal components of the training problems and this run, each with half of the weight</source>
        <translation>Hauptkomponenten der Trainingsaufgaben und dieses Laufs, je zur Hälfte gewichtet</translation>
    </message>
</context>
<context>
    <name>ts::CaptionBar</name>
    <message>
        <source>Caption</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>The problem that the model thinks about</source>
        <translation>Die Aufgabe, über die das Modell nachdenkt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What is happening now</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What became of the last trace, and why</source>
        <translation>Was aus der letzten Spur wurde und warum</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volles Tempo</translation>
    </message>
    <message>
        <source>How long to wait after each token and each gradient step</source>
        <translation>Wartezeit nach jedem Token und jedem Gradientenschritt</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>ts::Captions</name>
    <message>
        <source>Looking for a first thought z that explains the question.</source>
        <translation>Ein erster Gedanke z wird gesucht, der die Frage erklärt.</translation>
    </message>
    <message>
        <source>Writing a trace from the thought z.</source>
        <translation>Aus dem Gedanken z wird eine Spur geschrieben.</translation>
    </message>
    <message>
        <source>Moving the thought so that it explains this trace better.</source>
        <translation>Der Gedanke wird so verschoben, dass er diese Spur besser erklärt.</translation>
    </message>
    <message>
        <source>Keeping this trace, whatever its ELBO.</source>
        <translation>Diese Spur wird behalten, wie hoch ihre ELBO auch ist.</translation>
    </message>
    <message>
        <source>Comparing the ELBO with the best so far.</source>
        <translation>Die ELBO wird mit der bisher besten verglichen.</translation>
    </message>
    <message>
        <source>The budget is used up.</source>
        <translation>Das Budget ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Paused. Next: find a first thought z that explains the question.</source>
        <translation>Pausiert. Als Nächstes: einen ersten Gedanken z finden, der die Frage erklärt.</translation>
    </message>
    <message>
        <source>Paused. Next: write a trace from the thought z.</source>
        <translation>Pausiert. Als Nächstes: aus dem Gedanken z eine Spur schreiben.</translation>
    </message>
    <message>
        <source>Paused. Next: move the thought so that it explains this trace better.</source>
        <translation>Pausiert. Als Nächstes: den Gedanken so verschieben, dass er diese Spur besser erklärt.</translation>
    </message>
    <message>
        <source>Paused. Next: decide whether to keep this trace.</source>
        <translation>Pausiert. Als Nächstes: entscheiden, ob diese Spur behalten wird.</translation>
    </message>
    <message>
        <source>Paused: the budget is used up.</source>
        <translation>Pausiert: Das Budget ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Keeping it, because it is the first.</source>
        <translation>Die Spur wird behalten, weil sie die erste ist.</translation>
    </message>
    <message>
        <source>Keeping it, because these are your words.</source>
        <translation>Die Spur wird behalten, weil es Ihre Worte sind.</translation>
    </message>
    <message>
        <source>Keeping it, because you asked for this thought.</source>
        <translation>Die Spur wird behalten, weil Sie diesen Gedanken verlangt haben.</translation>
    </message>
    <message>
        <source>Keeping it, as the Gibbs rule keeps every trace; the ELBO rose by %1 nats.</source>
        <translation>Die Spur wird behalten, denn die Gibbs-Regel behält jede; die ELBO ist um %1 Nats gestiegen.</translation>
    </message>
    <message>
        <source>Keeping it, as the Gibbs rule keeps every trace; the ELBO fell by %1 nats.</source>
        <translation>Die Spur wird behalten, denn die Gibbs-Regel behält jede; die ELBO ist um %1 Nats gefallen.</translation>
    </message>
    <message>
        <source>Keeping it, as the Gibbs rule keeps every trace; the ELBO is the same.</source>
        <translation>Die Spur wird behalten, denn die Gibbs-Regel behält jede; die ELBO ist gleich geblieben.</translation>
    </message>
    <message>
        <source>Keeping it, because the ELBO rose by %1 nats, more than its error %2.</source>
        <translation>Die Spur wird behalten, weil die ELBO um %1 Nats gestiegen ist, mehr als ihr Fehler von %2.</translation>
    </message>
    <message>
        <source>Going back to the best, because the ELBO rose by %1 nats, not more than its error %2.</source>
        <translation>Zurück zur besten Spur, weil die ELBO um %1 Nats gestiegen ist, nicht mehr als ihr Fehler von %2.</translation>
    </message>
    <message>
        <source>Going back to the best, because the ELBO fell by %1 nats.</source>
        <translation>Zurück zur besten Spur, weil die ELBO um %1 Nats gefallen ist.</translation>
    </message>
    <message>
        <source>Going back to the best, because the ELBO did not rise.</source>
        <translation>Zurück zur besten Spur, weil die ELBO nicht gestiegen ist.</translation>
    </message>
    <message>
        <source>Ready to think: type a problem, and press Run.</source>
        <translation>Bereit zum Denken: Geben Sie eine Aufgabe ein und drücken Sie „Ausführen“.</translation>
    </message>
    <message>
        <source>No checkpoint is open yet.</source>
        <translation>Es ist noch kein Checkpoint geöffnet.</translation>
    </message>
    <message>
        <source>Finished without an answer.</source>
        <translation>Fertig, ohne Antwort.</translation>
    </message>
    <message>
        <source>Finished. The answer is %1.</source>
        <translation>Fertig. Die Antwort lautet %1.</translation>
    </message>
    <message>
        <source>A higher ELBO says that the thought explains its trace better, not that the answer is right.</source>
        <translation>Eine höhere ELBO besagt, dass der Gedanke seine Spur besser erklärt, nicht, dass die Antwort richtig ist.</translation>
    </message>
</context>
<context>
    <name>ts::ComparePanel</name>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>log p(x | z), the mean over draws of z from the posterior</source>
        <translation>log p(x | z), Mittel über Ziehungen von z aus dem Posterior</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>log p(y | x, z), the mean over draws of z from the posterior</source>
        <translation>log p(y | x, z), Mittel über Ziehungen von z aus dem Posterior</translation>
    </message>
    <message>
        <source>minus KL</source>
        <translation>minus KL</translation>
    </message>
    <message>
        <source>How far the posterior is from the prior, as a cost</source>
        <translation>Wie weit der Posterior vom Prior entfernt ist, als Kosten</translation>
    </message>
    <message>
        <source>ELBO</source>
        <translation>ELBO</translation>
    </message>
    <message>
        <source>The likelihood that the run&apos;s settings name, minus KL</source>
        <translation>Die in den Einstellungen des Laufs gewählte Likelihood minus KL</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Of the ELBO, from the spread of the draws</source>
        <translation>Standardfehler der ELBO, aus der Streuung der Ziehungen</translation>
    </message>
    <message>
        <source>%1: %2 · iteration %3</source>
        <translation>%1: %2 · Iteration %3</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>The trace of the live run will appear here.</source>
        <translation>Hier erscheint die Spur des Live-Laufs.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Two runs will stand here side by side: their traces with what differs, their answers, verdicts and ELBO.
Pin the run that you want to compare with; it stays while the next one thinks.</source>
        <translation>Hier erscheinen zwei Läufe nebeneinander: ihre Spuren mit den Unterschieden, ihre Antworten, Urteile und ELBO.
Heften Sie den Lauf an, mit dem Sie vergleichen möchten; er bleibt stehen, während der nächste rechnet.</translation>
    </message>
    <message>
        <source>Scrub through the iterations of the pinned run</source>
        <translation>Durch die Iterationen des angehefteten Laufs blättern</translation>
    </message>
    <message>
        <source>Pinned iteration</source>
        <translation>Angeheftete Iteration</translation>
    </message>
    <message>
        <source>Unpin the run</source>
        <translation>Lauf lösen</translation>
    </message>
    <message>
        <source>Parts of the ELBO</source>
        <translation>Anteile der ELBO</translation>
    </message>
    <message>
        <source>Live minus pinned. A comparison of ELBOs means something for the same problem only. Two runs draw other noise: a difference of the size of the standard error is none. A higher ELBO is a trace better explained by z, not a right answer.</source>
        <translation>Live minus angeheftet. Ein Vergleich von ELBO-Werten ist nur bei derselben Aufgabe aussagekräftig. Zwei Läufe ziehen verschiedenes Rauschen: Ein Unterschied in der Größe des Standardfehlers ist keiner. Eine höhere ELBO bedeutet, dass z die Spur besser erklärt, nicht, dass die Antwort richtig ist.</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nats</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1, %2, nats</source>
        <translation>%1, %2, Nats</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: pinned %2, live %3, difference %4</source>
        <translation>%1: angeheftet %2, live %3, Differenz %4</translation>
    </message>
    <message>
        <source>Which of the pinned runs is compared with</source>
        <translation>Mit welchem der angehefteten Läufe verglichen wird</translation>
    </message>
    <message>
        <source>Pinned run</source>
        <translation>Angehefteter Lauf</translation>
    </message>
    <message>
        <source>Put this pinned run away</source>
        <translation>Diesen angehefteten Lauf wegräumen</translation>
    </message>
</context>
<context>
    <name>ts::CompareSide</name>
    <message>
        <source>Struck out: what the live trace does not have</source>
        <translation>Durchgestrichen: was in der Live-Spur fehlt</translation>
    </message>
    <message>
        <source>Underlined: what the pinned trace does not have</source>
        <translation>Unterstrichen: was in der angehefteten Spur fehlt</translation>
    </message>
    <message>
        <source>%1 trace</source>
        <translation>%1: Spur</translation>
    </message>
    <message>
        <source>The number after #### in the trace</source>
        <translation>Die Zahl nach #### in der Spur</translation>
    </message>
    <message>
        <source>%1 answer</source>
        <translation>%1: Antwort</translation>
    </message>
    <message>
        <source>%1 verdict</source>
        <translation>%1: Urteil</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>the same as the other</source>
        <translation>wie die andere</translation>
    </message>
    <message>
        <source>only here: %1</source>
        <translation>nur hier: %1</translation>
    </message>
</context>
<context>
    <name>ts::ControlsPanel</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run the rethinking loop, or pause it</source>
        <translation>Die Schleife des Überdenkens ausführen oder pausieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>End this run; what it found stays</source>
        <translation>Diesen Lauf beenden; was er gefunden hat, bleibt erhalten</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>One gradient step of the posterior: one small move of the latent thought</source>
        <translation>Ein Gradientenschritt des Posteriors: eine kleine Bewegung des latenten Gedankens</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>One phase of the loop: decode (write a trace), refine (explain it) or accept (keep it or not)</source>
        <translation>Eine Phase der Schleife: Decodieren (eine Spur schreiben), Verfeinern (sie erklären) oder Annehmen (sie behalten oder nicht)</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>One whole turn of the loop: decode, refine, accept</source>
        <translation>Ein ganzer Durchgang der Schleife: Decodieren, Verfeinern, Annehmen</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Einzelschritt</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Prior</translation>
    </message>
    <message>
        <source>Draw a new latent thought from the prior: forget this one</source>
        <translation>Einen neuen latenten Gedanken aus dem Prior ziehen: Der jetzige wird vergessen</translation>
    </message>
    <message>
        <source>Posterior</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Draw from the posterior: another latent thought that explains this trace</source>
        <translation>Aus dem Posterior ziehen: ein anderer latenter Gedanke, der diese Spur erklärt</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Anstoßen</translation>
    </message>
    <message>
        <source>Move the latent thought a little, in a random direction</source>
        <translation>Den latenten Gedanken ein wenig in eine zufällige Richtung bewegen</translation>
    </message>
    <message>
        <source> σ</source>
        <translation> σ</translation>
    </message>
    <message>
        <source>nudge by </source>
        <translation>anstoßen um </translation>
    </message>
    <message>
        <source>Size of a nudge</source>
        <translation>Stärke eines Anstoßes</translation>
    </message>
    <message>
        <source>How far a nudge moves z, in standard deviations of the prior</source>
        <translation>Wie weit ein Anstoß z bewegt, in Standardabweichungen des Priors</translation>
    </message>
    <message>
        <source>Another z</source>
        <translation>Anderes z</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>The budget: rethinking iterations after the first trace</source>
        <translation>Das Budget: Iterationen des Überdenkens nach der ersten Spur</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Runs that search side by side, each from its own start</source>
        <translation>Läufe, die nebeneinander suchen, jeder mit eigenem Anfang</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed, settings and device give the same run</source>
        <translation>Gleicher Startwert, gleiche Einstellungen und gleiches Gerät ergeben denselben Lauf</translation>
    </message>
    <message>
        <source>prior draw</source>
        <translation>Prior-Ziehung</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Where the first z comes from: a draw of the prior, or the posterior that explains the question alone</source>
        <translation>Woher das erste z kommt: eine Ziehung aus dem Prior oder der Posterior, der nur die Frage erklärt</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>von vorn</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>Where the search for a z that explains the trace begins: from scratch as in training, or warm, from the posterior before it</source>
        <translation>Wo die Suche nach einem z beginnt, das die Spur erklärt: von vorn wie im Training oder warm, also beim vorherigen Posterior</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Gradient steps in each refine</source>
        <translation>Gradientenschritte pro Verfeinerung</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate of the first gradient step; it falls to a tenth over the steps</source>
        <translation>Lernrate des ersten Gradientenschritts; sie fällt im Lauf der Schritte auf ein Zehntel</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 writes the likeliest token each time (greedy); more makes the trace more random</source>
        <translation>0 schreibt jedes Mal das wahrscheinlichste Token (greedy); höhere Werte machen die Spur zufälliger</translation>
    </message>
    <message>
        <source>monotone</source>
        <translation>monoton</translation>
    </message>
    <message>
        <source>Gibbs</source>
        <translation>Gibbs</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Monotone: go on only from a trace whose ELBO is higher by more than its standard error. Gibbs: always go on</source>
        <translation>Monoton: nur von einer Spur aus weitergehen, deren ELBO um mehr als ihren Standardfehler höher ist. Gibbs: immer weitergehen</translation>
    </message>
    <message>
        <source>last accepted</source>
        <translation>zuletzt angenommen</translation>
    </message>
    <message>
        <source>best ELBO</source>
        <translation>beste ELBO</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>verified vote</source>
        <translation>geprüfte Mehrheit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Which iteration&apos;s answer counts in the end</source>
        <translation>Von welcher Iteration die endgültige Antwort stammt</translation>
    </message>
    <message>
        <source>Settings of the next run</source>
        <translation>Einstellungen des nächsten Laufs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ts::DatasetWindow</name>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export evaluation</source>
        <translation>Auswertung exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>There is no evaluation to write yet; press Run first.</source>
        <translation>Es gibt noch keine Auswertung zum Schreiben; drücken Sie zuerst „Ausführen“.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Dataset – Thoughtscope</source>
        <translation>Datensatz – Thoughtscope</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open problems…</source>
        <translation>&amp;Aufgaben öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a file of problems</source>
        <translation>Eine Datei mit Aufgaben wählen</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>&amp;Tabelle exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the finished problems as CSV</source>
        <translation>Die fertigen Aufgaben als CSV schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Export e&amp;valuation…</source>
        <translation>Aus&amp;wertung exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write everything as JSON: checkpoint, settings, scores, every problem</source>
        <translation>Alles als JSON schreiben: Checkpoint, Einstellungen, Ergebnisse, jede Aufgabe</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>Export &amp;accuracy plot…</source>
        <translation>&amp;Genauigkeitsdiagramm exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the accuracy plot as PDF, SVG or PNG, in the style of a paper</source>
        <translation>Das Genauigkeitsdiagramm als PDF, SVG oder PNG im Stil einer Veröffentlichung schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Export &amp;ELBO plot…</source>
        <translation>&amp;ELBO-Diagramm exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the plot of the mean ELBO as PDF, SVG or PNG, in the style of a paper</source>
        <translation>Das Diagramm der mittleren ELBO als PDF, SVG oder PNG im Stil einer Veröffentlichung schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this window; what is finished stays in it</source>
        <translation>Dieses Fenster schließen; was fertig ist, bleibt darin erhalten</translation>
    </message>
    <message>
        <source>&amp;Evaluation</source>
        <translation>Aus&amp;wertung</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Evaluate the checkpoint on the file</source>
        <translation>Den Checkpoint an den Aufgaben der Datei auswerten</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Stop; what is finished stays, and the rest can be resumed</source>
        <translation>Stoppen; was fertig ist, bleibt erhalten, und der Rest lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Find problem</source>
        <translation>Aufgabe s&amp;uchen</translation>
    </message>
    <message>
        <source>Find problems by their text</source>
        <translation>Aufgaben anhand ihres Textes suchen</translation>
    </message>
    <message>
        <source>File of problems</source>
        <translation>Aufgabendatei</translation>
    </message>
    <message>
        <source>Problems (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Aufgaben (*.jsonl *.json *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Take the table, the evaluation or a plot away</source>
        <translation>Die Tabelle, die Auswertung oder ein Diagramm exportieren</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>Noch keine Aufgaben</translation>
    </message>
    <message>
        <source>Problems to evaluate: %1</source>
        <translation>Auszuwertende Aufgaben: %1</translation>
    </message>
    <message>
        <source>Loading the checkpoint…</source>
        <translation>Checkpoint wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Checkpoint: %1; of the next run: %2</source>
        <translation>Checkpoint: %1; im nächsten Lauf: %2</translation>
    </message>
    <message>
        <source>Checkpoint: %1</source>
        <translation>Checkpoint: %1</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>der mitgelieferte</translation>
    </message>
    <message>
        <source>Problems done: 0 of %1</source>
        <translation>Fertige Aufgaben: 0 von %1</translation>
    </message>
</context>
<context>
    <name>ts::DockArea</name>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>Den Bereich „%1“ ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ts::ElboLandscape</name>
    <message>
        <source>ELBO &amp;landscape</source>
        <translation>ELBO-&amp;Landschaft</translation>
    </message>
    <message>
        <source>Show the ELBO over the plane of the map, for the trace of the iteration on show: higher means that z there explains this trace better, not that the answer is right (L)</source>
        <translation>Die ELBO über der Kartenebene anzeigen, für die Spur der angezeigten Iteration: Höher bedeutet, dass das dortige z diese Spur besser erklärt, nicht, dass die Antwort richtig ist (L)</translation>
    </message>
    <message>
        <source>ELBO (nats)</source>
        <translation>ELBO (Nats)</translation>
    </message>
    <message>
        <source>ELBO (nats) for trace %1</source>
        <translation>ELBO (Nats) für Spur %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>ELBO (nats): computing…</source>
        <translation>ELBO (Nats): wird berechnet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ts::ElboParts</name>
    <message>
        <source>change (nats)</source>
        <translation>Änderung (Nats)</translation>
    </message>
    <message>
        <source>Δ question</source>
        <translation>Δ Frage</translation>
    </message>
    <message>
        <source>Δ trace</source>
        <translation>Δ Spur</translation>
    </message>
    <message>
        <source>Δ −KL</source>
        <translation>Δ −KL</translation>
    </message>
</context>
<context>
    <name>ts::ElboPlot</name>
    <message>
        <source>The ELBO will rise here, gradient step by gradient step.
Type a problem and press Run.</source>
        <translation>Hier wird die ELBO steigen, Gradientenschritt für Gradientenschritt.
Geben Sie eine Aufgabe ein und drücken Sie „Ausführen“.</translation>
    </message>
    <message>
        <source>&lt;b&gt;ELBO&lt;/b&gt;: a lower bound on how well the latent thought explains the problem and the trace, in nats. Higher is better.&lt;br&gt;Wheel: zoom. Drag: move. Double click: show all. Click a marker: go to that iteration.&lt;br&gt;Keys: arrows step through the iterations, + and − zoom, Shift+arrows move, Home shows all, Ctrl+T shows the numbers.</source>
        <translation>&lt;b&gt;ELBO&lt;/b&gt;: eine untere Schranke dafür, wie gut der latente Gedanke Aufgabe und Spur erklärt, in Nats. Höher ist besser.&lt;br&gt;Mausrad: zoomen. Ziehen: verschieben. Doppelklick: alles anzeigen. Klick auf eine Markierung: zu dieser Iteration gehen.&lt;br&gt;Tasten: Pfeile gehen durch die Iterationen, + und − zoomen, Umschalt+Pfeile verschieben, Pos1 zeigt alles, Strg+T zeigt die Zahlen.</translation>
    </message>
    <message>
        <source>ELBO against iterations</source>
        <translation>ELBO über den Iterationen</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>ELBO (nats)</source>
        <translation>ELBO (Nats)</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Anteile</translation>
    </message>
    <message>
        <source>How the question&apos;s and the trace&apos;s log-likelihood and minus KL changed since the first iteration</source>
        <translation>Wie sich die Log-Likelihoods von Frage und Spur und minus KL seit der ersten Iteration geändert haben</translation>
    </message>
    <message>
        <source>Standard &amp;errors</source>
        <translation>&amp;Standardfehler</translation>
    </message>
    <message>
        <source>How uncertain each ELBO is, since it is estimated with a few draws of z</source>
        <translation>Wie unsicher die ELBO-Werte sind, da sie aus wenigen Ziehungen von z geschätzt werden</translation>
    </message>
    <message>
        <source>&amp;Importance-weighted bound</source>
        <translation>&amp;Importance-gewichtete Schranke</translation>
    </message>
    <message>
        <source>A tighter lower bound on the log-likelihood, from the same draws</source>
        <translation>Eine engere untere Schranke der Log-Likelihood, aus denselben Ziehungen</translation>
    </message>
    <message>
        <source>&amp;All chains</source>
        <translation>Alle &amp;Ketten</translation>
    </message>
    <message>
        <source>The other chains of this run, faintly</source>
        <translation>Die anderen Ketten dieses Laufs, blass</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± Standardfehler</translation>
    </message>
    <message>
        <source>importance-weighted bound</source>
        <translation>importance-gewichtete Schranke</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>Kette %1</translation>
    </message>
    <message>
        <source>No iteration yet.</source>
        <translation>Noch keine Iteration.</translation>
    </message>
    <message>
        <source>Iterations of chain %1: %2.</source>
        <translation>Iterationen der Kette %1: %2.</translation>
    </message>
    <message>
        <source>Best accepted ELBO: %1 nats, at iteration %2.</source>
        <translation>Beste angenommene ELBO: %1 Nats bei Iteration %2.</translation>
    </message>
    <message>
        <source>On show: iteration %1, %2 nats, %3.</source>
        <translation>Angezeigt: Iteration %1, %2 Nats, %3.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Beside it: %1.</source>
        <translation>Daneben: %1.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
</context>
<context>
    <name>ts::EngineWorker</name>
    <message>
        <source>There is no checkpoint to run yet; open one with File, Open checkpoint.</source>
        <translation>Es gibt noch keinen Checkpoint, der laufen könnte; öffnen Sie einen mit Datei, Checkpoint öffnen.</translation>
    </message>
    <message>
        <source>Go back to an earlier iteration or start again.</source>
        <translation>Gehen Sie zu einer früheren Iteration zurück, oder beginnen Sie von vorn.</translation>
    </message>
</context>
<context>
    <name>ts::ErrorDetails</name>
    <message>
        <source>When: %1</source>
        <translation>Zeitpunkt: %1</translation>
    </message>
    <message>
        <source>Checkpoint: none</source>
        <translation>Checkpoint: keiner</translation>
    </message>
    <message>
        <source>Checkpoint: %1</source>
        <translation>Checkpoint: %1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
    <message>
        <source>Weights: sha256 %1</source>
        <translation>Gewichte: sha256 %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>Run: seed %1; chains: %2; records: %3</source>
        <translation>Lauf: Startwert %1; Ketten: %2; Aufzeichnungen: %3</translation>
    </message>
    <message>
        <source>Version: Thoughtscope %1, Qt %2</source>
        <translation>Version: Thoughtscope %1, Qt %2</translation>
    </message>
    <message>
        <source>System: %1, %2, kernel %3</source>
        <translation>System: %1, %2, Kernel %3</translation>
    </message>
</context>
<context>
    <name>ts::EvaluationForm</name>
    <message>
        <source>Problems</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Only the first so many problems of the file; 0: all</source>
        <translation>Nur so viele Aufgaben vom Anfang der Datei; 0: alle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>The budget: rethinking iterations after the first trace of each problem. Accuracy and ELBO are measured at every one, or at some fifty when there are more.</source>
        <translation>Das Budget: Iterationen des Überdenkens nach der ersten Spur jeder Aufgabe. Genauigkeit und ELBO werden bei jeder gemessen; sind es mehr als fünfzig, bei etwa fünfzig von ihnen.</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Runs that search side by side on each problem, each from its own start</source>
        <translation>Läufe, die bei jeder Aufgabe nebeneinander suchen, jeder mit eigenem Anfang</translation>
    </message>
    <message>
        <source>prior draw</source>
        <translation>Prior-Ziehung</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Where the first z comes from: a draw of the prior, or the posterior that explains the question alone</source>
        <translation>Woher das erste z kommt: eine Ziehung aus dem Prior oder der Posterior, der nur die Frage erklärt</translation>
    </message>
    <message>
        <source>monotone</source>
        <translation>monoton</translation>
    </message>
    <message>
        <source>Gibbs</source>
        <translation>Gibbs</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Monotone: go on only from a trace whose ELBO is higher by more than its standard error. Gibbs: always go on</source>
        <translation>Monoton: nur von einer Spur aus weitergehen, deren ELBO um mehr als ihren Standardfehler höher ist. Gibbs: immer weitergehen</translation>
    </message>
    <message>
        <source>last accepted</source>
        <translation>zuletzt angenommen</translation>
    </message>
    <message>
        <source>best ELBO</source>
        <translation>beste ELBO</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>verified vote</source>
        <translation>geprüfte Mehrheit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Which of the answers so far counts at each iteration: that of the last accepted trace, of the trace with the best ELBO, the commonest, or the commonest of the traces with the fewest faults</source>
        <translation>Welche der bisherigen Antworten bei jeder Iteration zählt: die der zuletzt angenommenen Spur, die der Spur mit der besten ELBO, die häufigste oder die häufigste unter den Spuren mit den wenigsten Fehlern</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed, settings and device give the same evaluation</source>
        <translation>Gleicher Startwert, gleiche Einstellungen und gleiches Gerät ergeben dieselbe Auswertung</translation>
    </message>
</context>
<context>
    <name>ts::EvaluationView</name>
    <message>
        <source>Accuracy at the first and the last iteration measured, with 95 % intervals (Wilson)</source>
        <translation>Genauigkeit bei der ersten und der letzten gemessenen Iteration, mit 95-%-Intervallen (Wilson)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>How much of the work is done, problems under way included</source>
        <translation>Wie viel der Arbeit erledigt ist, einschließlich der laufenden Aufgaben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time until all problems are finished, at this pace</source>
        <translation>Zeit, bis alle Aufgaben fertig sind, bei diesem Tempo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source> → iteration %1: %2</source>
        <translation> → Iteration %1: %2</translation>
    </message>
    <message>
        <source>; too long for the model and counted as wrong: %1</source>
        <translation>; zu lang für das Modell und als falsch gezählt: %1</translation>
    </message>
    <message>
        <source>problems: %1 of %2; iteration %3: %4</source>
        <translation>Aufgaben: %1 von %2; Iteration %3: %4</translation>
    </message>
</context>
<context>
    <name>ts::EvaluationWorker</name>
    <message>
        <source>What was finished is kept; resume, or start again.</source>
        <translation>Was fertig war, bleibt erhalten; setzen Sie fort, oder beginnen Sie von vorn.</translation>
    </message>
</context>
<context>
    <name>ts::ExportDialog</name>
    <message>
        <source>Export plot</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF and SVG have sharp lines at any size, and real text</source>
        <translation>PDF und SVG haben in jeder Größe scharfe Linien und echten Text</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sizes that papers and slides ask for</source>
        <translation>Übliche Größen für Veröffentlichungen und Folien</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the figure in inches</source>
        <translation>Breite der Abbildung in Zoll</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of the figure in inches</source>
        <translation>Höhe der Abbildung in Zoll</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of axis titles; tick labels and legend are a fifth smaller</source>
        <translation>Die der Achsentitel; Skalenbeschriftung und Legende sind um ein Fünftel kleiner</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Pixels an inch, of a PNG</source>
        <translation>Pixel pro Zoll in einer PNG-Datei</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Vorschau der Abbildung</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source> in</source>
        <translation> Zoll</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>The numbers go beside it as .csv.</source>
        <translation>Die Zahlen werden daneben als .csv gespeichert.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. </source>
        <translation>%1 × %2 Pixel. </translation>
    </message>
    <message>
        <source>Figure (*.%1)</source>
        <translation>Abbildung (*.%1)</translation>
    </message>
</context>
<context>
    <name>ts::Failure</name>
    <message>
        <source>There is not enough memory for this; use fewer chains or a smaller checkpoint.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht; verwenden Sie weniger Ketten oder einen kleineren Checkpoint.</translation>
    </message>
    <message>
        <source>The GPU has run out of memory; use fewer chains, or open the checkpoint on the CPU.</source>
        <translation>Der Speicher der GPU reicht nicht; verwenden Sie weniger Ketten, oder öffnen Sie den Checkpoint auf der CPU.</translation>
    </message>
    <message>
        <source>The engine stopped: %1 %2</source>
        <translation>Die Engine hat angehalten: %1 %2</translation>
    </message>
</context>
<context>
    <name>ts::FilePicker</name>
    <message>
        <source>The path of a file; Return reads it. The list holds the files used before.</source>
        <translation>Der Pfad einer Datei; die Eingabetaste liest sie ein. Die Liste enthält die bisher verwendeten Dateien.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a file in a dialog</source>
        <translation>Eine Datei in einem Dialog wählen</translation>
    </message>
</context>
<context>
    <name>ts::KlStrip</name>
    <message>
        <source>The KL of each latent vector will appear here after the first iteration.</source>
        <translation>Nach der ersten Iteration erscheint hier die KL jedes latenten Vektors.</translation>
    </message>
    <message>
        <source>KL of each latent vector</source>
        <translation>KL jedes latenten Vektors</translation>
    </message>
    <message>
        <source>&lt;b&gt;KL of each latent vector&lt;/b&gt;: how far its posterior has moved from the prior, in nats; 0: the vector says nothing. Grouped by the decoder layer that reads it. The thin marks are the iteration before.&lt;br&gt;Point at a bar or press the arrow keys: its value.</source>
        <translation>&lt;b&gt;KL jedes latenten Vektors&lt;/b&gt;: wie weit sich sein Posterior vom Prior entfernt hat, in Nats; 0: Der Vektor sagt nichts aus. Gruppiert nach der Decoder-Schicht, die ihn liest. Die dünnen Striche zeigen die vorige Iteration.&lt;br&gt;Auf einen Balken zeigen oder die Pfeiltasten drücken: sein Wert.</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL (Nats)</translation>
    </message>
    <message>
        <source>, before %1</source>
        <translation>, zuvor %1</translation>
    </message>
    <message>
        <source>sum %1 nats%2</source>
        <translation>Summe %1 Nats%2</translation>
    </message>
    <message>
        <source>latent %1 (layer %2): %3 nats%4</source>
        <translation>Latenter Vektor %1 (Schicht %2): %3 Nats%4</translation>
    </message>
    <message>
        <source>layer 1</source>
        <translation>Schicht 1</translation>
    </message>
    <message>
        <source>No iteration yet.</source>
        <translation>Noch keine Iteration.</translation>
    </message>
    <message>
        <source>%1. Latent vectors: %2; the highest KL is that of latent %3, %4 nats.</source>
        <translation>%1. Latente Vektoren: %2; die höchste KL hat Vektor %3 mit %4 Nats.</translation>
    </message>
    <message>
        <source>Show &amp;table</source>
        <translation>&amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>latent vector</source>
        <translation>latenter Vektor</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>before (nats)</source>
        <translation>davor (Nats)</translation>
    </message>
</context>
<context>
    <name>ts::LatentMap</name>
    <message>
        <source>The path of z, the latent thought, will appear here, an arrow an iteration.
Type a problem and press Run.</source>
        <translation>Hier erscheint der Weg von z, dem latenten Gedanken: ein Pfeil pro Iteration.
Geben Sie eine Aufgabe ein und drücken Sie „Ausführen“.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Latent map&lt;/b&gt;: the mean of the posterior over z after each iteration, projected on two principal components. Faint marks are training problems.&lt;br&gt;Wheel: zoom. Drag: move. Double click: show all. Click a point: go to that iteration. Ctrl and drag: carry z over the map and watch its trace; let go, and z moves there. Right click: more.</source>
        <translation>&lt;b&gt;Latente Karte&lt;/b&gt;: der Mittelwert des Posteriors über z nach jeder Iteration, auf zwei Hauptkomponenten projiziert. Blasse Punkte sind Trainingsaufgaben.&lt;br&gt;Mausrad: zoomen. Ziehen: verschieben. Doppelklick: alles anzeigen. Klick auf einen Punkt: zu dieser Iteration gehen. Ziehen mit Strg: z über die Karte führen und dabei seine Spur beobachten; beim Loslassen bewegt sich z dorthin. Rechtsklick: mehr.</translation>
    </message>
    <message>
        <source>Map of the latent trajectory</source>
        <translation>Karte der latenten Trajektorie</translation>
    </message>
    <message>
        <source>Fit &amp;trajectory</source>
        <translation>Tra&amp;jektorie einpassen</translation>
    </message>
    <message>
        <source>Show the trajectory as large as it gets, and follow it (T)</source>
        <translation>Die Trajektorie so groß wie möglich anzeigen und ihr folgen (T)</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>&amp;Alles einpassen</translation>
    </message>
    <message>
        <source>Show the trajectory and all landmarks, and follow them (A, Home, or a double click)</source>
        <translation>Die Trajektorie und alle Orientierungspunkte anzeigen und ihnen folgen (A, Pos1 oder Doppelklick)</translation>
    </message>
    <message>
        <source>PC %1</source>
        <translation>PC %1</translation>
    </message>
    <message>
        <source>%1 (%2 % of variance)</source>
        <translation>%1 (%2 % der Varianz)</translation>
    </message>
    <message>
        <source>No iteration yet.</source>
        <translation>Noch keine Iteration.</translation>
    </message>
    <message>
        <source>Iterations: %1; chains: %2.</source>
        <translation>Iterationen: %1; Ketten: %2.</translation>
    </message>
    <message>
        <source>The last, iteration %1 of chain %2, lies at %3, %4.</source>
        <translation>Die letzte, Iteration %1 von Kette %2, liegt bei %3, %4.</translation>
    </message>
    <message>
        <source>The current, iteration %1 of chain %2, lies at %3, %4.</source>
        <translation>Die aktuelle, Iteration %1 von Kette %2, liegt bei %3, %4.</translation>
    </message>
    <message>
        <source>The axes are principal components of the %1; they keep %2 % and %3 % of the variance.</source>
        <translation>Die Achsen sind Hauptkomponenten (Grundlage: %1); sie erfassen %2 % und %3 % der Varianz.</translation>
    </message>
    <message>
        <source>Landmarks: %1.</source>
        <translation>Orientierungspunkte: %1.</translation>
    </message>
    <message>
        <source>Pinned: %1.</source>
        <translation>Angeheftet: %1.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>PC 1</source>
        <translation>PC 1</translation>
    </message>
    <message>
        <source>PC 2</source>
        <translation>PC 2</translation>
    </message>
    <message>
        <source>ELBO (nats)</source>
        <translation>ELBO (Nats)</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>landmark: %1</source>
        <translation>Orientierungspunkt: %1</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>Iteration %1</translation>
    </message>
    <message>
        <source>iteration %1 of chain %2</source>
        <translation>Iteration %1 von Kette %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>training problem: %1</source>
        <translation>Trainingsaufgabe: %1</translation>
    </message>
    <message>
        <source>landmarks</source>
        <translation>Orientierungspunkte</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>Trajektorie</translation>
    </message>
    <message>
        <source>landmarks and the trajectory</source>
        <translation>Orientierungspunkte und der Trajektorie</translation>
    </message>
    <message>
        <source>The trace on show was written from z at %1, %2.</source>
        <translation>Die gezeigte Spur wurde aus z bei %1, %2 geschrieben.</translation>
    </message>
    <message>
        <source>z that the trace on show was written from</source>
        <translation>z, aus dem die gezeigte Spur geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>ts::MainWindow</name>
    <message>
        <source>Export trace</source>
        <translation>Spur exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Run or pause, where no text is typed and no button has the focus</source>
        <translation>Ausführen oder pausieren, wenn kein Text eingegeben wird und keine Schaltfläche den Fokus hat</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Go from control to control</source>
        <translation>Von Bedienelement zu Bedienelement wechseln</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Put a maximised panel back, leave the presentation</source>
        <translation>Maximierten Bereich wiederherstellen, Präsentation verlassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>The iteration before, the next iteration</source>
        <translation>Vorige Iteration, nächste Iteration</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Pfeil links, Pfeil rechts</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>+, -, or the wheel</source>
        <translation>+, - oder Mausrad</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles anzeigen</translation>
    </message>
    <message>
        <source>Home, or a double click</source>
        <translation>Pos1 oder Doppelklick</translation>
    </message>
    <message>
        <source>Move to the sides, up and down</source>
        <translation>Zur Seite, nach oben und nach unten verschieben</translation>
    </message>
    <message>
        <source>Shift+arrows, or drag</source>
        <translation>Umschalt+Pfeile oder Ziehen</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Die Zahlen als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Send z to a place on the map; carry it over the map</source>
        <translation>z an eine Stelle der Karte setzen; z über die Karte führen</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+drag</source>
        <translation>Strg+Klick, Strg+Ziehen</translation>
    </message>
    <message>
        <source>Problem and trace</source>
        <translation>Aufgabe und Spur</translation>
    </message>
    <message>
        <source>Run the problem, or explain the edited trace</source>
        <translation>Aufgabe ausführen oder die bearbeitete Spur erklären</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Show what else could stand at the cursor in the trace</source>
        <translation>Anzeigen, was am Cursor sonst in der Spur stehen könnte</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>Put an edited trace back</source>
        <translation>Bearbeitete Spur zurücksetzen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Pfeil auf, Pfeil ab</translation>
    </message>
    <message>
        <source>The first, the last iteration</source>
        <translation>Erste Iteration, letzte Iteration</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Eine Aufgabe</translation>
    </message>
    <message>
        <source>Type a word problem here, or choose one from the list. Ctrl+Return runs it.</source>
        <translation>Geben Sie hier eine Textaufgabe ein oder wählen Sie eine aus der Liste. Strg+Eingabe startet den Lauf.</translation>
    </message>
    <message>
        <source>Run, pause, step</source>
        <translation>Ausführen, pausieren, schrittweise weiter</translation>
    </message>
    <message>
        <source>The model writes a trace, moves its thought z, and writes again. Space pauses; the steps go on one gradient step, phase or iteration at a time.</source>
        <translation>Das Modell schreibt eine Spur, bewegt seinen Gedanken z und schreibt erneut. Die Leertaste pausiert; die Einzelschritte gehen um je einen Gradientenschritt, eine Phase oder eine Iteration weiter.</translation>
    </message>
    <message>
        <source>The trace</source>
        <translation>Die Spur</translation>
    </message>
    <message>
        <source>What the model writes, and its answer. Pause and change a word: the next refine looks for a thought that explains yours.</source>
        <translation>Was das Modell schreibt, und seine Antwort. Pausieren Sie und ändern Sie ein Wort: Das nächste Verfeinern sucht einen Gedanken, der Ihre Worte erklärt.</translation>
    </message>
    <message>
        <source>The ELBO</source>
        <translation>Die ELBO</translation>
    </message>
    <message>
        <source>How well the thought explains the trace, live. A higher ELBO is not a right answer. Click a marker to go to that iteration.</source>
        <translation>Wie gut der Gedanke die Spur erklärt, live. Eine höhere ELBO bedeutet nicht, dass die Antwort richtig ist. Ein Klick auf eine Markierung führt zu dieser Iteration.</translation>
    </message>
    <message>
        <source>The latent map</source>
        <translation>Die latente Karte</translation>
    </message>
    <message>
        <source>Where z has been, in two of its dimensions. Ctrl+click sends z to a place.</source>
        <translation>Wo z gewesen ist, in zwei seiner Dimensionen. Strg+Klick setzt z an eine Stelle.</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>Die Zeitleiste</translation>
    </message>
    <message>
        <source>Every iteration stays here. Nothing is overwritten: go back, fork, undo.</source>
        <translation>Jede Iteration bleibt hier erhalten. Nichts wird überschrieben: zurückgehen, abzweigen, rückgängig machen.</translation>
    </message>
    <message>
        <source>About Thoughtscope</source>
        <translation>Über Thoughtscope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Thoughtscope %1&lt;/h3&gt;&lt;p&gt;An instrument to watch a latent thought model rethink.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Thoughtscope %1&lt;/h3&gt;&lt;p&gt;Ein Instrument, mit dem man einem Modell mit latenten Gedanken beim Überdenken zusieht.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;© 2026 The Thoughtscope developers. Free software under the GNU General Public License, version 3 or later; it comes with no warranty.&lt;/p&gt;&lt;p&gt;Built on Qt %1 (LGPL 3), QCustomPlot (GPL 3), LibTorch (BSD 3-clause), PCRE2 (BSD 3-clause), nlohmann-json and CLI11 (MIT, BSD 3-clause).&lt;/p&gt;</source>
        <translation>&lt;p&gt;© 2026 Die Thoughtscope-Entwickler. Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.&lt;/p&gt;&lt;p&gt;Baut auf Qt %1 (LGPL 3), QCustomPlot (GPL 3), LibTorch (BSD 3-Clause), PCRE2 (BSD 3-Clause), nlohmann-json und CLI11 (MIT, BSD 3-Clause) auf.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The engine did not answer within a minute; try again with a smaller checkpoint</source>
        <translation>Die Engine hat nicht innerhalb einer Minute geantwortet; versuchen Sie es mit einem kleineren Checkpoint erneut</translation>
    </message>
    <message>
        <source>There is no run whose frames could be measured; begin one</source>
        <translation>Es gibt keinen Lauf, dessen Einzelbilder gemessen werden könnten; beginnen Sie einen</translation>
    </message>
    <message>
        <source>The engine stopped before the frames were measured; try again</source>
        <translation>Die Engine hat gestoppt, bevor die Einzelbilder gemessen waren; versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>E&amp;LBO plot</source>
        <translation>&amp;ELBO-Diagramm</translation>
    </message>
    <message>
        <source>Latent &amp;map plot</source>
        <translation>Diagramm der &amp;latenten Karte</translation>
    </message>
    <message>
        <source>Size: %1 %</source>
        <translation>Größe: %1 %</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>Checkpoint öffnen</translation>
    </message>
    <message>
        <source>Checkpoints (config.json *.pt);;All files (*)</source>
        <translation>Checkpoints (config.json *.pt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Sessions (*.safetensors)</source>
        <translation>Sitzungen (*.safetensors)</translation>
    </message>
    <message>
        <source>session.safetensors</source>
        <translation>session.safetensors</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Thoughtscope did not end properly the last time. What was not saved then is back: save it with File, Save session, to keep it.</source>
        <translation>Thoughtscope wurde beim letzten Mal nicht ordnungsgemäß beendet. Was damals nicht gespeichert war, ist wieder da: Um es zu behalten, speichern Sie es mit „Datei“, „Sitzung speichern“.</translation>
    </message>
    <message>
        <source>%1 (records: %2)</source>
        <translation>%1 (Aufzeichnungen: %2)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Export everything into a new folder</source>
        <translation>Alles in einen neuen Ordner exportieren</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Ordner (*)</translation>
    </message>
    <message>
        <source>The session that was asked for is not open, since what was not saved came back first: open it with File, Open session.</source>
        <translation>Die gewünschte Sitzung ist nicht offen, da zuerst zurückkam, was nicht gespeichert war: Öffnen Sie sie mit Datei, Sitzung öffnen.</translation>
    </message>
</context>
<context>
    <name>ts::MapCursor</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>ts::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Messages that wait to be read</source>
        <translation>Meldungen, die noch zu lesen sind</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show what happened when, and with what</source>
        <translation>Anzeigen, was wann und womit geschah</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Put the message and its details on the clipboard</source>
        <translation>Die Meldung und ihre Details in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>What happened when, and with what</source>
        <translation>Was wann und womit geschah</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 von %1</translation>
    </message>
    <message>
        <source>%1 (1 of %2)</source>
        <translation>%1 (1 von %2)</translation>
    </message>
</context>
<context>
    <name>ts::MoveTool</name>
    <message>
        <source>&amp;Move z by hand</source>
        <translation>z von Hand be&amp;wegen</translation>
    </message>
    <message>
        <source>Drag over the map and watch the trace that the model writes from there; let go, and z moves there. Without this tool hold Ctrl. By keyboard: arrow keys, Return, Esc (Z)</source>
        <translation>Über die Karte ziehen und die Spur beobachten, die das Modell von dort aus schreibt; beim Loslassen bewegt sich z dorthin. Ohne dieses Werkzeug Strg halten. Mit der Tastatur: Pfeiltasten, Eingabe, Esc (Z)</translation>
    </message>
</context>
<context>
    <name>ts::OutcomesModel</name>
    <message>
        <source>became right</source>
        <translation>richtig geworden</translation>
    </message>
    <message>
        <source>became wrong</source>
        <translation>falsch geworden</translation>
    </message>
    <message>
        <source>other answer</source>
        <translation>andere Antwort</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>too long for the model</source>
        <translation>zu lang für das Modell</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>The problem&apos;s place in the file</source>
        <translation>Die Position der Aufgabe in der Datei</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Double click or Return: open the problem in the main window</source>
        <translation>Doppelklick oder Eingabetaste: die Aufgabe im Hauptfenster öffnen</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>The answer at the first iteration measured; ✓ right, ✗ wrong</source>
        <translation>Die Antwort bei der ersten gemessenen Iteration; ✓ richtig, ✗ falsch</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>The answer at the last iteration measured; ✓ right, ✗ wrong</source>
        <translation>Die Antwort bei der letzten gemessenen Iteration; ✓ richtig, ✗ falsch</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>The answer that the file gives</source>
        <translation>Die Antwort, die in der Datei steht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What rethinking did to the answer, from the first iteration measured to the last</source>
        <translation>Was das Überdenken mit der Antwort gemacht hat, von der ersten gemessenen Iteration bis zur letzten</translation>
    </message>
    <message>
        <source>ELBO %1</source>
        <translation>ELBO %1</translation>
    </message>
    <message>
        <source>First ELBO</source>
        <translation>Erste ELBO</translation>
    </message>
    <message>
        <source>ELBO at the first iteration measured, nats: a mean over the chains</source>
        <translation>ELBO bei der ersten gemessenen Iteration, in Nats: ein Mittelwert über die Ketten</translation>
    </message>
    <message>
        <source>Last ELBO</source>
        <translation>Letzte ELBO</translation>
    </message>
    <message>
        <source>ELBO at the last iteration measured, nats: a mean over the chains</source>
        <translation>ELBO bei der letzten gemessenen Iteration, in Nats: ein Mittelwert über die Ketten</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>The trace that the last answer comes from</source>
        <translation>Die Spur, aus der die letzte Antwort stammt</translation>
    </message>
</context>
<context>
    <name>ts::OutcomesPanel</name>
    <message>
        <source>Each problem of the file will be a row here, with its answers before and after rethinking.
Choose a file of problems above.</source>
        <translation>Hier erscheint jede Aufgabe der Datei als Zeile, mit ihren Antworten vor und nach dem Überdenken.
Wählen Sie oben eine Datei mit Aufgaben.</translation>
    </message>
    <message>
        <source>Find in questions, answers and traces</source>
        <translation>In Fragen, Antworten und Spuren suchen</translation>
    </message>
    <message>
        <source>Show only the problems that hold this text</source>
        <translation>Nur Aufgaben anzeigen, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>all problems</source>
        <translation>alle Aufgaben</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>became right</source>
        <translation>richtig geworden</translation>
    </message>
    <message>
        <source>became wrong</source>
        <translation>falsch geworden</translation>
    </message>
    <message>
        <source>Show only the problems of this kind. Right and wrong are those of the last iteration measured.</source>
        <translation>Nur Aufgaben dieser Art anzeigen. Richtig und falsch gelten für die letzte gemessene Iteration.</translation>
    </message>
    <message>
        <source>Kind of problems</source>
        <translation>Art der Aufgaben</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The problems of the file and what became of them; Return opens one in the main window</source>
        <translation>Die Aufgaben der Datei und was aus ihnen geworden ist; die Eingabetaste öffnet eine im Hauptfenster</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 angezeigt</translation>
    </message>
</context>
<context>
    <name>ts::Panels</name>
    <message>
        <source>Problem</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>ELBO</source>
        <translation>ELBO</translation>
    </message>
    <message>
        <source>Latent map</source>
        <translation>Latente Karte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>ts::Pins</name>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>run %1 (seed %2)</source>
        <translation>Lauf %1 (Startwert %2)</translation>
    </message>
    <message>
        <source>run %1 (seed %2, another problem)</source>
        <translation>Lauf %1 (Startwert %2, andere Aufgabe)</translation>
    </message>
</context>
<context>
    <name>ts::PlotTableDialog</name>
    <message>
        <source>%1: table</source>
        <translation>%1: Tabelle</translation>
    </message>
    <message>
        <source>The numbers that the plot shows. Ctrl+C copies the selected rows.</source>
        <translation>Die Zahlen, die das Diagramm zeigt. Strg+C kopiert die ausgewählten Zeilen.</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>Als CSV &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as comma-separated values, or all when none is selected</source>
        <translation>Die ausgewählten Zeilen als kommagetrennte Werte kopieren, ohne Auswahl alle</translation>
    </message>
</context>
<context>
    <name>ts::PlotWidget</name>
    <message>
        <source>&amp;Reset view</source>
        <translation>Ansicht &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Show everything and follow new data again</source>
        <translation>Alles anzeigen und neuen Daten wieder folgen</translation>
    </message>
    <message>
        <source>Show &amp;table</source>
        <translation>&amp;Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show the numbers behind this plot as a table</source>
        <translation>Die Zahlen hinter diesem Diagramm als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What this plot shows, and its table</source>
        <translation>Was dieses Diagramm zeigt, und seine Tabelle</translation>
    </message>
    <message>
        <source>View of the plot</source>
        <translation>Ansicht des Diagramms</translation>
    </message>
</context>
<context>
    <name>ts::ProblemPanel</name>
    <message>
        <source>Choose an example problem</source>
        <translation>Beispielaufgabe wählen</translation>
    </message>
    <message>
        <source>Problems to begin with, and those thought about before; choosing one fills the box below</source>
        <translation>Aufgaben für den Anfang und solche, über die schon nachgedacht wurde; die Auswahl füllt das Feld darunter</translation>
    </message>
    <message>
        <source>Example problems</source>
        <translation>Beispielaufgaben</translation>
    </message>
    <message>
        <source>Type a word problem here, for instance: Ann has 3 bags of 4 apples and eats 2. How many are left?

Ctrl+Return runs it.</source>
        <translation>Geben Sie hier eine Textaufgabe ein, zum Beispiel: Ann has 3 bags of 4 apples and eats 2. How many are left?

Strg+Eingabe startet den Lauf.</translation>
    </message>
    <message>
        <source>The problem x that the model thinks about. Ctrl+Return runs it.</source>
        <translation>Die Aufgabe x, über die das Modell nachdenkt. Strg+Eingabe startet den Lauf.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>none yet; open one to begin</source>
        <translation>noch keiner; öffnen Sie einen, um zu beginnen</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Latents</source>
        <translation>Latente Vektoren</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Prior</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>identity: z is the noise itself</source>
        <translation>Identität: z ist das Rauschen selbst</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Tokens</translation>
    </message>
    <message>
        <source>%1 of width %2, heads: %3</source>
        <translation>%1 der Breite %2, Köpfe: %3</translation>
    </message>
    <message>
        <source>The data&apos;s answer</source>
        <translation>Antwort der Daten</translation>
    </message>
    <message>
        <source>the data&apos;s answer: %1</source>
        <translation>Antwort der Daten: %1</translation>
    </message>
    <message>
        <source>The answer that counts as right in the file that the problem comes from</source>
        <translation>Die Antwort, die in der Datei, aus der die Aufgabe stammt, als richtig zählt</translation>
    </message>
</context>
<context>
    <name>ts::ScorePlot</name>
    <message>
        <source>%1 %2 (%3 to %4)</source>
        <translation>%1 %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>Accuracy at each iteration will appear here.
Choose a file of problems and press Run.</source>
        <translation>Hier erscheint die Genauigkeit bei jeder Iteration.
Wählen Sie eine Datei mit Aufgaben und drücken Sie „Ausführen“.</translation>
    </message>
    <message>
        <source>The mean ELBO at each iteration will appear here.</source>
        <translation>Hier erscheint die mittlere ELBO bei jeder Iteration.</translation>
    </message>
    <message>
        <source>Accuracy against iterations</source>
        <translation>Genauigkeit über den Iterationen</translation>
    </message>
    <message>
        <source>Mean ELBO against iterations</source>
        <translation>Mittlere ELBO über den Iterationen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Accuracy&lt;/b&gt;: the share of the finished problems whose answer is right after so many iterations; the band is its 95 % interval (Wilson).</source>
        <translation>&lt;b&gt;Genauigkeit&lt;/b&gt;: der Anteil der fertigen Aufgaben, deren Antwort nach so vielen Iterationen richtig ist; das Band ist das 95-%-Intervall (Wilson).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mean ELBO&lt;/b&gt; of the last accepted traces, over the finished problems; the band is the 95 % interval of the mean. It says nothing about which answers are right.</source>
        <translation>&lt;b&gt;Mittlere ELBO&lt;/b&gt; der zuletzt angenommenen Spuren, über die fertigen Aufgaben; das Band ist das 95-%-Intervall des Mittelwerts. Sie sagt nichts darüber, welche Antworten richtig sind.</translation>
    </message>
    <message>
        <source>&lt;br&gt;Wheel: zoom. Drag: move. Double click: show all. Click a marker, or use the arrow keys: read that iteration; click it again to stop.</source>
        <translation>&lt;br&gt;Mausrad: zoomen. Ziehen: verschieben. Doppelklick: alles anzeigen. Klick auf eine Markierung oder Pfeiltasten: diese Iteration ablesen; erneuter Klick: beenden.</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>mean ELBO (nats)</source>
        <translation>mittlere ELBO (Nats)</translation>
    </message>
    <message>
        <source>95 % interval (Wilson)</source>
        <translation>95-%-Intervall (Wilson)</translation>
    </message>
    <message>
        <source>95 % interval of the mean</source>
        <translation>95-%-Intervall des Mittelwerts</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>mean ELBO</source>
        <translation>mittlere ELBO</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nats</translation>
    </message>
    <message>
        <source>iteration %1: %2</source>
        <translation>Iteration %1: %2</translation>
    </message>
    <message>
        <source>95 % interval from</source>
        <translation>95-%-Intervall von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>%1. The first measured is %2.</source>
        <translation>%1. Zuerst gemessen: %2.</translation>
    </message>
    <message>
        <source>log p(x|z) (nats)</source>
        <translation>log p(x|z) (Nats)</translation>
    </message>
    <message>
        <source>log p(y|x,z) (nats)</source>
        <translation>log p(y|x,z) (Nats)</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL (Nats)</translation>
    </message>
</context>
<context>
    <name>ts::Session</name>
    <message>
        <source>fork</source>
        <translation>Abzweigung</translation>
    </message>
    <message>
        <source>re-sampling of z from the prior</source>
        <translation>Neuziehung von z aus dem Prior</translation>
    </message>
    <message>
        <source>re-sampling of z from the posterior</source>
        <translation>Neuziehung von z aus dem Posterior</translation>
    </message>
    <message>
        <source>nudge of z</source>
        <translation>Anstoßen von z</translation>
    </message>
    <message>
        <source>edit of the trace</source>
        <translation>Änderung der Spur</translation>
    </message>
    <message>
        <source>move of z</source>
        <translation>Bewegung von z</translation>
    </message>
    <message>
        <source>choice of a token</source>
        <translation>Wahl eines Tokens</translation>
    </message>
    <message>
        <source>going back to iteration %1</source>
        <translation>Rückkehr zu Iteration %1</translation>
    </message>
    <message>
        <source>This session was made with the checkpoint %1 (%2), which is not loaded: it can be looked at; to go on with it, open that checkpoint first and the session after it.</source>
        <translation>Diese Sitzung entstand mit dem Checkpoint %1 (%2), der nicht geladen ist: Sie lässt sich ansehen; um mit ihr fortzufahren, öffnen Sie zuerst diesen Checkpoint und danach die Sitzung.</translation>
    </message>
</context>
<context>
    <name>ts::SessionView</name>
    <message>
        <source>loading the bundled checkpoint</source>
        <translation>mitgelieferter Checkpoint wird geladen</translation>
    </message>
    <message>
        <source>loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>no checkpoint</source>
        <translation>kein Checkpoint</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>paused; next: %1</source>
        <translation>pausiert; als Nächstes: %1</translation>
    </message>
    <message>
        <source>finished without an answer</source>
        <translation>fertig, ohne Antwort</translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>fertig: %1</translation>
    </message>
    <message>
        <source>%1, %2 MB</source>
        <translation>%1, %2 MB</translation>
    </message>
</context>
<context>
    <name>ts::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Show only what has this word, or these keys, in it</source>
        <translation>Nur Einträge anzeigen, die dieses Wort oder diese Tasten enthalten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>What can be done, and the keys that do it</source>
        <translation>Was sich tun lässt, und die Tasten dafür</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>No action has this in its name, its keys or its explanation.</source>
        <translation>Keine Aktion hat dies in Namen, Tasten oder Erklärung.</translation>
    </message>
</context>
<context>
    <name>ts::StatusStrip</name>
    <message>
        <source>finding a first latent thought</source>
        <translation>ersten latenten Gedanken suchen</translation>
    </message>
    <message>
        <source>decode: writing a trace</source>
        <translation>Decodieren: eine Spur schreiben</translation>
    </message>
    <message>
        <source>refine: moving z to explain the trace</source>
        <translation>Verfeinern: z bewegen, um die Spur zu erklären</translation>
    </message>
    <message>
        <source>accept: comparing ELBOs</source>
        <translation>Annehmen: ELBO-Werte vergleichen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>unter einer Sekunde</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>What the engine is doing now</source>
        <translation>Was die Engine gerade tut</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Iterations done, of the budget</source>
        <translation>Erledigte Iterationen des Budgets</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Time until this is done, at this pace</source>
        <translation>Zeit bis zum Ende bei diesem Tempo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>End what is under way; what was found stays</source>
        <translation>Den laufenden Vorgang beenden; das Gefundene bleibt erhalten</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Milliseconds an iteration: decode and refine</source>
        <translation>Millisekunden pro Iteration: Decodieren und Verfeinern</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Tokens a second while a trace is written</source>
        <translation>Tokens pro Sekunde beim Schreiben einer Spur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What the engine computes on</source>
        <translation>Worauf die Engine rechnet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>iteration %1 of %2</source>
        <translation>Iteration %1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 ms an iteration</source>
        <translation>%1 ms pro Iteration</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 tokens a second</source>
        <translation>%1 Tokens pro Sekunde</translation>
    </message>
</context>
<context>
    <name>ts::SurprisalLegend</name>
    <message>
        <source>&lt;b&gt;Surprisal&lt;/b&gt;: minus the logarithm of the probability that the model gave a token when it wrote it, in nats. 0: certain. 0.7: one chance in two. 5: one chance in 150.&lt;br&gt;Underlined: changed, not in the parent&apos;s trace.&lt;br&gt;Wavy line: an equation that does not hold.</source>
        <translation>&lt;b&gt;Überraschung&lt;/b&gt;: der negative Logarithmus der Wahrscheinlichkeit, die das Modell einem Token beim Schreiben gab, in Nats. 0: sicher. 0,7: Chance eins zu zwei. 5: Chance eins zu 150.&lt;br&gt;Unterstrichen: geändert, nicht in der Vorgängerspur.&lt;br&gt;Wellenlinie: eine Gleichung, die nicht stimmt.</translation>
    </message>
    <message>
        <source>Scale of surprisal</source>
        <translation>Skala der Überraschung</translation>
    </message>
    <message>
        <source>The ground behind a token goes from none at 0 nats to orange at 5 nats and above. Tokens that are not in the parent&apos;s trace are underlined, equations that do not hold have a wavy line.</source>
        <translation>Der Hintergrund eines Tokens reicht von farblos bei 0 Nats bis Orange bei 5 Nats und darüber. Tokens, die nicht in der Vorgängerspur stehen, sind unterstrichen; Gleichungen, die nicht stimmen, haben eine Wellenlinie.</translation>
    </message>
    <message>
        <source>surprisal</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>5 nats</source>
        <translation>5 Nats</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>ts::TimelineModel</name>
    <message>
        <source>perturbation</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>edited trace</source>
        <translation>bearbeitete Spur</translation>
    </message>
    <message>
        <source>prior draw</source>
        <translation>Prior-Ziehung</translation>
    </message>
    <message>
        <source>posterior draw</source>
        <translation>Posterior-Ziehung</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>Anstoß</translation>
    </message>
    <message>
        <source>given z</source>
        <translation>vorgegebenes z</translation>
    </message>
    <message>
        <source>chosen token</source>
        <translation>gewähltes Token</translation>
    </message>
    <message>
        <source>fork</source>
        <translation>Abzweigung</translation>
    </message>
    <message>
        <source>back to earlier</source>
        <translation>zurück zu früherer</translation>
    </message>
    <message>
        <source>● accepted</source>
        <translation>● angenommen</translation>
    </message>
    <message>
        <source>○ rejected</source>
        <translation>○ verworfen</translation>
    </message>
    <message>
        <source>the first of its chain</source>
        <translation>die erste ihrer Kette</translation>
    </message>
    <message>
        <source>continues iteration %1 of chain %2</source>
        <translation>setzt Iteration %1 der Kette %2 fort</translation>
    </message>
    <message>
        <source>continues iteration %1</source>
        <translation>setzt Iteration %1 fort</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>Kette %1</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>iteration %1, %2, %3; branch %4: %5</source>
        <translation>Iteration %1, %2, %3; Zweig %4: %5</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>The tree of iterations: a lane a branch. Filled: accepted; hollow: rejected</source>
        <translation>Der Baum der Iterationen: eine Bahn pro Zweig. Gefüllt: angenommen; hohl: verworfen</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Iteration; 0 is the first trace, before any rethinking</source>
        <translation>Iteration; 0 ist die erste Spur, vor jedem Überdenken</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Which of the runs that search side by side</source>
        <translation>Welcher der Läufe, die nebeneinander suchen</translation>
    </message>
    <message>
        <source>ELBO</source>
        <translation>ELBO</translation>
    </message>
    <message>
        <source>How well the latent thought explains problem and trace, nats; higher is better</source>
        <translation>Wie gut der latente Gedanke Aufgabe und Spur erklärt, in Nats; höher ist besser</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>In ELBO since the iteration that this one continues, nats</source>
        <translation>Änderung der ELBO gegenüber der Iteration, die diese fortsetzt, in Nats</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The number after ####</source>
        <translation>Die Zahl nach ####</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>How many of the equations hold, by exact arithmetic; it says nothing about the ELBO</source>
        <translation>Wie viele der Gleichungen stimmen, exakt nachgerechnet; über die ELBO sagt das nichts</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Where z came from, when it is not the ordinary turn of the loop</source>
        <translation>Woher z kam, wenn nicht aus dem gewöhnlichen Gang der Schleife</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>Was das Modell geschrieben hat</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Milliseconds that decode and refine took</source>
        <translation>Millisekunden für Decodieren und Verfeinern</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Whether the loop goes on from this iteration (accept) or from the best before it; the first after a command of yours is always accepted</source>
        <translation>Ob die Schleife von dieser Iteration aus weitergeht (annehmen) oder von der besten davor; die erste nach einem Befehl von Ihnen wird immer angenommen</translation>
    </message>
</context>
<context>
    <name>ts::TimelinePanel</name>
    <message>
        <source>Each iteration will be a row here: its ELBO, its answer, its trace.
Type a problem and press Run.</source>
        <translation>Hier erscheint jede Iteration als Zeile: ihre ELBO, ihre Antwort, ihre Spur.
Geben Sie eine Aufgabe ein und drücken Sie „Ausführen“.</translation>
    </message>
    <message>
        <source>Scrub through the iterations of this run</source>
        <translation>Durch die Iterationen dieses Laufs blättern</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Go through the rows one after the other, from the one on show or, after the last, from the first; the model computes nothing. Again, or choose an iteration, to stop</source>
        <translation>Die Zeilen nacheinander durchgehen, ab der angezeigten oder, nach der letzten, ab der ersten; das Modell rechnet dabei nicht. Zum Anhalten erneut drücken oder eine Iteration wählen</translation>
    </message>
    <message>
        <source>Only this branch</source>
        <translation>Nur dieser Zweig</translation>
    </message>
    <message>
        <source>Show only what led to the iteration on show, and what was rejected on the way</source>
        <translation>Nur anzeigen, was zur angezeigten Iteration führte und was auf dem Weg verworfen wurde</translation>
    </message>
    <message>
        <source>The iterations of this run; choose one to see its trace</source>
        <translation>Die Iterationen dieses Laufs; wählen Sie eine, um ihre Spur zu sehen</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>● accepted</source>
        <translation>● angenommen</translation>
    </message>
    <message>
        <source>back to earlier</source>
        <translation>zurück zu früherer</translation>
    </message>
    <message>
        <source>iteration %1 (%2 of %3)</source>
        <translation>Iteration %1 (%2 von %3)</translation>
    </message>
    <message>
        <source>iterations: %1</source>
        <translation>Iterationen: %1</translation>
    </message>
</context>
<context>
    <name>ts::TokenStrip</name>
    <message>
        <source>%1 nats, probability %2</source>
        <translation>%1 Nats, Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>%1 nats, %2</source>
        <translation>%1 Nats, %2</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Under the mouse or at the text cursor: the token, its surprisal and probability. The bars are its attention: how each decoder layer shares it out among its own latent vectors, while the model writes the token.</source>
        <translation>Unter der Maus oder am Textcursor: das Token, seine Überraschung und seine Wahrscheinlichkeit. Die Balken zeigen seine Aufmerksamkeit: wie jede Decoder-Schicht sie auf ihre eigenen latenten Vektoren verteilt, während das Modell das Token schreibt.</translation>
    </message>
    <message>
        <source>Token %1: surprisal %2</source>
        <translation>Token %1: Überraschung %2</translation>
    </message>
    <message>
        <source>layer %1 looks at its latent vectors with %2</source>
        <translation>Schicht %1 verteilt ihre Aufmerksamkeit auf ihre latenten Vektoren: %2</translation>
    </message>
    <message>
        <source>looks at z</source>
        <translation>Blick auf z</translation>
    </message>
    <message>
        <source>in layer</source>
        <translation>in Schicht</translation>
    </message>
</context>
<context>
    <name>ts::ToolWindows</name>
    <message>
        <source>The evaluation in the Dataset window is lost: it can be exported there.</source>
        <translation>Die Auswertung im Datensatzfenster geht verloren: Sie lässt sich dort exportieren.</translation>
    </message>
</context>
<context>
    <name>ts::Tour</name>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>End the tour (Escape)</source>
        <translation>Den Rundgang beenden (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der vorige Schritt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next step (Return)</source>
        <translation>Der nächste Schritt (Eingabetaste)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ts::TraceFindings</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The number after #### in the trace</source>
        <translation>Die Zahl nach #### in der Spur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The verifier computes every equation exactly, and looks for its numbers in the problem and the earlier results. It does not know the right answer, and takes no part in the ELBO.</source>
        <translation>Der Prüfer rechnet jede Gleichung exakt nach und sucht ihre Zahlen in der Aufgabe und den früheren Ergebnissen. Er kennt die richtige Antwort nicht und geht nicht in die ELBO ein.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>How many chains, which search side by side from different draws, have this answer. They can agree on a wrong one.</source>
        <translation>Wie viele der Ketten, die von verschiedenen Ziehungen aus nebeneinander suchen, diese Antwort haben. Sie können auch in einer falschen übereinstimmen.</translation>
    </message>
    <message>
        <source>Agreement between chains</source>
        <translation>Übereinstimmung der Ketten</translation>
    </message>
</context>
<context>
    <name>ts::TracePanel</name>
    <message>
        <source>Explain this trace</source>
        <translation>Diese Spur erklären</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The trace will appear here, token by token, as the model writes it.

Type a problem and press Run. While the run is paused the trace can be edited.</source>
        <translation>Hier erscheint die Spur, Token für Token, während das Modell sie schreibt.

Geben Sie eine Aufgabe ein und drücken Sie „Ausführen“. Solange der Lauf pausiert, lässt sich die Spur bearbeiten.</translation>
    </message>
    <message>
        <source>The trace y: what the model writes from the problem and its latent thought. Pause the run to edit it; the next refine then looks for a latent thought that explains your words. Click a token, or press Ctrl+Space, for the alternatives to it.</source>
        <translation>Die Spur y: was das Modell aus der Aufgabe und seinem latenten Gedanken schreibt. Pausieren Sie den Lauf, um sie zu bearbeiten; das nächste Verfeinern sucht dann einen latenten Gedanken, der Ihre Worte erklärt. Klicken Sie auf ein Token oder drücken Sie Strg+Leertaste, um die Alternativen zu sehen.</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>What the model writes from the point under the mouse; the run stays as it is</source>
        <translation>Was das Modell vom Punkt unter der Maus aus schreibt; der Lauf bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Refine: move the posterior over z until it explains this text (Ctrl+Return)</source>
        <translation>Verfeinern: den Posterior über z bewegen, bis er diesen Text erklärt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Put the trace back as the model wrote it (Escape)</source>
        <translation>Die Spur wiederherstellen, wie das Modell sie geschrieben hat (Esc)</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>no answer: the trace reached its length limit</source>
        <translation>keine Antwort: Die Spur hat ihre Höchstlänge erreicht</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 chains</source>
        <translation>%1 von %2 Ketten</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>%1 ohne Antwort</translation>
    </message>
    <message>
        <source>%1 answer %2</source>
        <translation>%1 mit der Antwort %2</translation>
    </message>
    <message>
        <source>preview: z at (%1, %2)</source>
        <translation>Vorschau: z bei (%1, %2)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>before the change</source>
        <translation>vor der Änderung</translation>
    </message>
    <message>
        <source>changed by hand: not checked yet</source>
        <translation>von Hand geändert: noch nicht geprüft</translation>
    </message>
    <message>
        <source>Point at a token for its probability; click it for the alternatives.</source>
        <translation>Zeigen Sie auf ein Token, um seine Wahrscheinlichkeit zu sehen; ein Klick zeigt die Alternativen.</translation>
    </message>
    <message>
        <source>✓ the equation holds</source>
        <translation>✓ die Gleichung stimmt</translation>
    </message>
    <message>
        <source>not in the parent&apos;s trace</source>
        <translation>nicht in der Vorgängerspur</translation>
    </message>
    <message>
        <source>Pause the run to continue from one of them.</source>
        <translation>Pausieren Sie den Lauf, um mit einer davon fortzufahren.</translation>
    </message>
    <message>
        <source>no answer: no number after ####</source>
        <translation>keine Antwort: keine Zahl nach ####</translation>
    </message>
    <message>
        <source>%1, iteration under way</source>
        <translation>%1, Iteration läuft</translation>
    </message>
</context>
<context>
    <name>ts::TrainingFile</name>
    <message>
        <source>waiting for its first line</source>
        <translation>wartet auf die erste Zeile</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1 is not there: choose the folder that ltm train --out writes to, or its metrics.jsonl</source>
        <translation>%1 ist nicht vorhanden: Wählen Sie den Ordner, in den ltm train --out schreibt, oder die metrics.jsonl darin</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): choose another file, or allow it to be read</source>
        <translation>%1 kann nicht gelesen werden (%2): Wählen Sie eine andere Datei oder erlauben Sie das Lesen</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): is its disk still there?</source>
        <translation>%1 kann nicht gelesen werden (%2): Ist der Datenträger noch da?</translation>
    </message>
</context>
<context>
    <name>ts::TrainingHeader</name>
    <message>
        <source>paused: no new line for %1</source>
        <translation>pausiert: seit %1 keine neue Zeile</translation>
    </message>
    <message>
        <source>reading: %1 %</source>
        <translation>wird gelesen: %1 %</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The run&apos;s folder</source>
        <translation>Der Ordner des Laufs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What the run does, as far as its file tells; one that writes no line for a while is paused</source>
        <translation>Was der Lauf tut, soweit seine Datei es verrät; schreibt er eine Weile keine Zeile, gilt er als pausiert</translation>
    </message>
    <message>
        <source>Slow steps</source>
        <translation>Langsame Schritte</translation>
    </message>
    <message>
        <source>Slow steps done, of those the run was started for</source>
        <translation>Erledigte langsame Schritte von denen, für die der Lauf gestartet wurde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>At the pace of the last hundred slow steps</source>
        <translation>Beim Tempo der letzten hundert langsamen Schritte</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Tokens that the loss counts, over the last hundred slow steps</source>
        <translation>Tokens, die der Verlust zählt, über die letzten hundert langsamen Schritte</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 tokens a second</source>
        <translation>%1 Tokens pro Sekunde</translation>
    </message>
</context>
<context>
    <name>ts::TrainingMetrics</name>
    <message>
        <source>loss (nats a token)</source>
        <translation>Verlust (Nats pro Token)</translation>
    </message>
    <message>
        <source>log p(question | z) (nats)</source>
        <translation>log p(Frage | z) (Nats)</translation>
    </message>
    <message>
        <source>log p(trace | question, z) (nats)</source>
        <translation>log p(Spur | Frage, z) (Nats)</translation>
    </message>
    <message>
        <source>KL (nats)</source>
        <translation>KL (Nats)</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>slow learning rate</source>
        <translation>langsame Lernrate</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>What the slow steps make small: minus the log-likelihood of a token, weighted, under a draw of the posterior</source>
        <translation>Was die langsamen Schritte minimieren: die negative Log-Likelihood eines Tokens, gewichtet, bei einer Ziehung aus dem Posterior</translation>
    </message>
    <message>
        <source>Log-likelihood of a question, mean over the batch&apos;s sequences; longer ones have less</source>
        <translation>Log-Likelihood einer Frage, Mittel über die Sequenzen des Batches; längere haben eine kleinere</translation>
    </message>
    <message>
        <source>Log-likelihood of a trace, mean over the batch&apos;s sequences; longer ones have less</source>
        <translation>Log-Likelihood einer Spur, Mittel über die Sequenzen des Batches; längere haben eine kleinere</translation>
    </message>
    <message>
        <source>How far the posteriors are from the prior, mean over the batch&apos;s sequences</source>
        <translation>Wie weit die Posteriors vom Prior entfernt sind, Mittel über die Sequenzen des Batches</translation>
    </message>
    <message>
        <source>Length of the gradient of all weights before it is clipped, on a logarithmic axis</source>
        <translation>Betrag des Gradienten aller Gewichte vor dem Clipping, auf logarithmischer Achse</translation>
    </message>
    <message>
        <source>Of the slow steps on the weights; not smoothed</source>
        <translation>Lernrate der langsamen Schritte auf den Gewichten; nicht geglättet</translation>
    </message>
    <message>
        <source>Tokens that the loss counts, by the time since the step before, saving and sampling included</source>
        <translation>Tokens, die der Verlust zählt, geteilt durch die Zeit seit dem vorigen Schritt, einschließlich Speichern und Schreiben der Probespuren</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>sie ist kein Objekt</translation>
    </message>
    <message>
        <source>it has no step</source>
        <translation>ihr fehlt der Schritt</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2.</source>
        <translation>Zeile %1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>ts::TrainingNumbersModel</name>
    <message>
        <source>slow step</source>
        <translation>langsamer Schritt</translation>
    </message>
    <message>
        <source>A row is a point of the plots: as many steps, averaged; zoom in to see each step</source>
        <translation>Eine Zeile ist ein Punkt der Diagramme, gemittelt über entsprechend viele Schritte; vergrößern Sie dort, um jeden Schritt zu sehen</translation>
    </message>
</context>
<context>
    <name>ts::TrainingPlot</name>
    <message>
        <source>&lt;b&gt;Training&lt;/b&gt;, over slow steps: faintly each step, strongly their moving average.&lt;br&gt;Wheel: zoom. Drag: move. Double click: show all. Arrow keys: read another step.</source>
        <translation>&lt;b&gt;Training&lt;/b&gt; über den langsamen Schritten: blass jeder Schritt, kräftig ihr gleitendes Mittel.&lt;br&gt;Mausrad: zoomen. Ziehen: verschieben. Doppelklick: alles anzeigen. Pfeiltasten: einen anderen Schritt ablesen.</translation>
    </message>
    <message>
        <source>Training metrics against slow steps</source>
        <translation>Trainingsmetriken über den langsamen Schritten</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>slow step</source>
        <translation>langsamer Schritt</translation>
    </message>
    <message>
        <source>right sample traces</source>
        <translation>richtige Probespuren</translation>
    </message>
    <message>
        <source>%1 (fast: %2, %3 steps)</source>
        <translation>%1 (schnell: %2, %3 Schritte)</translation>
    </message>
    <message>
        <source>right sample traces (of %1)</source>
        <translation>richtige Probespuren (von %1)</translation>
    </message>
    <message>
        <source>Step %1. %2.</source>
        <translation>Schritt %1. %2.</translation>
    </message>
    <message>
        <source>%1  (this step: %2)</source>
        <translation>%1  (dieser Schritt: %2)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>○ first %1   ● rethought %2</source>
        <translation>○ zuerst %1   ● überdacht %2</translation>
    </message>
</context>
<context>
    <name>ts::TrainingSamplesModel</name>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ falsch</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Slow steps that the model had learned for</source>
        <translation>Wie viele langsame Schritte das Modell bis dahin gelernt hatte</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Which of the sampled problems</source>
        <translation>Welche der Probeaufgaben</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Whether the first trace&apos;s answer is the data&apos;s; says nothing about its equations</source>
        <translation>Ob die Antwort der ersten Spur mit der aus den Daten übereinstimmt; über ihre Gleichungen sagt das nichts</translation>
    </message>
    <message>
        <source>First trace</source>
        <translation>Erste Spur</translation>
    </message>
    <message>
        <source>Written from the posterior of the question alone, greedily</source>
        <translation>Allein aus dem Posterior der Frage geschrieben, greedy</translation>
    </message>
    <message>
        <source>Whether the rethought trace&apos;s answer is the data&apos;s; says nothing about its equations</source>
        <translation>Ob die Antwort der überdachten Spur mit der aus den Daten übereinstimmt; über ihre Gleichungen sagt das nichts</translation>
    </message>
    <message>
        <source>After one rethinking iteration</source>
        <translation>Nach einer Iteration des Überdenkens</translation>
    </message>
    <message>
        <source>Written after z was refined to explain the first trace, greedily</source>
        <translation>Geschrieben, nachdem z verfeinert wurde, um die erste Spur zu erklären, greedy</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>The data&apos;s trace</source>
        <translation>Die Spur aus den Daten</translation>
    </message>
</context>
<context>
    <name>ts::TrainingSamplesPanel</name>
    <message>
        <source>What the model writes for a few problems while it learns will be here.
ltm train --sample-every says how often; this file holds none yet.</source>
        <translation>Hier erscheint, was das Modell während des Lernens zu einigen Aufgaben schreibt.
ltm train --sample-every bestimmt, wie oft; diese Datei enthält noch nichts davon.</translation>
    </message>
    <message>
        <source>The first problems of the training data, on which the model is sampled: it learns from them too, so they say how it learns to write, not how good it is</source>
        <translation>Die ersten Aufgaben der Trainingsdaten, zu denen das Modell Probespuren schreibt: Es lernt auch aus ihnen; sie zeigen also, wie es schreiben lernt, nicht, wie gut es ist</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Wanted trace</source>
        <translation>Erwartete Spur</translation>
    </message>
    <message>
        <source>Sample traces</source>
        <translation>Probespuren</translation>
    </message>
    <message>
        <source>What the model wrote at each step; choose a row to read the plots at its step</source>
        <translation>Was das Modell bei jedem Schritt geschrieben hat; wählen Sie eine Zeile, um die Diagramme bei ihrem Schritt abzulesen</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ falsch</translation>
    </message>
    <message>
        <source>Problem %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>erwartet: %1</translation>
    </message>
</context>
<context>
    <name>ts::TrainingWindow</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Open &amp;metrics file…</source>
        <translation>&amp;Metrikdatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Follow a metrics.jsonl that ltm train writes</source>
        <translation>Eine metrics.jsonl verfolgen, die ltm train schreibt</translation>
    </message>
    <message>
        <source>Open run &amp;folder…</source>
        <translation>&amp;Laufordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Follow the run that ltm train --out writes to a folder</source>
        <translation>Den Lauf verfolgen, den ltm train --out in einen Ordner schreibt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose the run to follow</source>
        <translation>Den Lauf wählen, der verfolgt werden soll</translation>
    </message>
    <message>
        <source>Open a training run</source>
        <translation>Einen Trainingslauf öffnen</translation>
    </message>
    <message>
        <source>Open run folder…</source>
        <translation>Laufordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Losses, KL, learning rate, speed and sample traces of a training run will be here, live while it runs.
Open the folder that ltm train --out writes to, or drop it on this window.</source>
        <translation>Hier erscheinen Verluste, KL, Lernrate, Geschwindigkeit und Probespuren eines Trainingslaufs, live, während er läuft.
Öffnen Sie den Ordner, in den ltm train --out schreibt, oder ziehen Sie ihn auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How the run was started: sizes, settings and files, under the names that config.json and ltm train give them</source>
        <translation>Wie der Lauf gestartet wurde: Größen, Einstellungen und Dateien, unter den Namen aus config.json und ltm train</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>Einstellungen des Laufs</translation>
    </message>
    <message>
        <source>&amp;Plots</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Over how many slow steps the strong lines average (exponential moving average); the faint ones are each step</source>
        <translation>Über wie viele langsame Schritte die kräftigen Linien mitteln (exponentiell gleitendes Mittel); die blassen zeigen jeden einzelnen Schritt</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>Step that is read</source>
        <translation>Abgelesener Schritt</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>Show the whole run and follow it (double click, or Home in the plots)</source>
        <translation>Den ganzen Lauf anzeigen und ihm folgen (Doppelklick oder Pos1 in den Diagrammen)</translation>
    </message>
    <message>
        <source>The numbers behind the plots, as far as the plots show: zoom in there to see each step here</source>
        <translation>Die Zahlen hinter den Diagrammen, im dort gezeigten Bereich: Vergrößern Sie dort, um hier jeden Schritt zu sehen</translation>
    </message>
    <message>
        <source>Numbers of the run</source>
        <translation>Zahlen des Laufs</translation>
    </message>
    <message>
        <source>Open metrics file</source>
        <translation>Metrikdatei öffnen</translation>
    </message>
    <message>
        <source>Metrics of ltm train (*.jsonl);;All files (*)</source>
        <translation>Metriken von ltm train (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open run folder</source>
        <translation>Laufordner öffnen</translation>
    </message>
    <message>
        <source>%1 – training – Thoughtscope</source>
        <translation>%1 – Training – Thoughtscope</translation>
    </message>
    <message>
        <source>Training – Thoughtscope</source>
        <translation>Training – Thoughtscope</translation>
    </message>
    <message>
        <source>This file does not say how its run was started</source>
        <translation>Diese Datei sagt nicht, wie ihr Lauf gestartet wurde</translation>
    </message>
    <message>
        <source>Lines of %1 that are left out: %2. %3</source>
        <translation>Ausgelassene Zeilen von %1: %2. %3</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>bei Schritt %1</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>der letzte Schritt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>over %1 steps</source>
        <translation>über %1 Schritte</translation>
    </message>
</context>
<context>
    <name>ts::UnsavedWork</name>
    <message>
        <source>Thoughtscope[*]</source>
        <translation>Thoughtscope[*]</translation>
    </message>
    <message>
        <source>%1[*] – Thoughtscope</source>
        <translation>%1[*] – Thoughtscope</translation>
    </message>
    <message>
        <source>Thoughtscope</source>
        <translation>Thoughtscope</translation>
    </message>
    <message>
        <source>Save this work before the window closes?</source>
        <translation>Diese Arbeit speichern, bevor das Fenster geschlossen wird?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Was nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>“%1” is lost otherwise.</source>
        <translation>Sonst geht „%1“ verloren.</translation>
    </message>
    <message>
        <source>Close the window all the same?</source>
        <translation>Das Fenster trotzdem schließen?</translation>
    </message>
</context>
<context>
    <name>ts::Verdicts</name>
    <message>
        <source>no equation to check</source>
        <translation>keine Gleichung zu prüfen</translation>
    </message>
    <message>
        <source>equations that hold: %1 of %2</source>
        <translation>Gleichungen, die stimmen: %1 von %2</translation>
    </message>
</context>
</TS>
