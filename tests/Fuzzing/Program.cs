using System.CommandLine;
using MimFunctions.Fuzzing;

var minutes = new Option<double>("--minutes") { Description = "How long to run.", DefaultValueFactory = _ => 1 };
var seed = new Option<int>("--seed") { Description = "Where the chances begin; the same seed and corpus try the same files first.", DefaultValueFactory = _ => 1 };
var corpus = new Option<DirectoryInfo>("--corpus") { Description = "Inputs to begin with, and where new ones go with --keep.", DefaultValueFactory = _ => new("tests/Fuzzing/Corpus") };
var findings = new Option<DirectoryInfo>("--findings") { Description = "Where inputs go that broke a promise.", DefaultValueFactory = _ => new("/tmp/mim-fuzzing") };
var keep = new Option<bool>("--keep") { Description = "Write the smallest inputs that reached new branches into the corpus." };
var command = new RootCommand("Changes forms at random, keeps what reaches new branches of the readers, and reports every broken promise. Exit code 1: there was one.")
{
    minutes, seed, corpus, findings, keep,
};
command.SetAction(parsed =>
{
    // Before the first type of the program is used: what is loaded stays as it is.
    Instrumentation.Prepare(AppContext.BaseDirectory);
    return Run.Start(new(
        TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.GetValue(seed), parsed.GetValue(corpus)!, parsed.GetValue(findings)!, parsed.GetValue(keep)));
});
return command.Parse(args).Invoke();
