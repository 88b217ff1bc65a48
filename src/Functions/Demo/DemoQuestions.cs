using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Demo;

/// <summary>
/// Ask and answer, as a newcomer can follow it: Austria asks two states with a Word form, Italy asks about a Dutch measure; one reply is
/// clicked in a mail, one proposes another day, two come as forms.
/// </summary>
internal sealed class DemoQuestions(
    IDocumentStore documents, RequestStore requests, DemoFiles files, DemoWaiting waiting, DemoReader reader, DemoRequestLines lines, TextWriter terminal)
{
    /// <summary>Runs it.</summary>
    public async Task Run(string urls, CancellationToken ct)
    {
        terminal.WriteLine();
        terminal.WriteLine("2. Austria asks two states, Italy asks about a Dutch measure …");
        terminal.WriteLine();
        var (places, salaries) = (await Ask("AT/requests/anfrage-unterbringung.docx", ct), await Ask("IT/requests/domanda-salari.json", ct, await DutchMeasure(ct)));
        if (places is null || salaries is null)
            return;
        await waiting.ForMails(ct);
        lines.Clock((await requests.Find(places.Reference, ct))!.Standings[0]);

        terminal.WriteLine("3. The states reply …");
        terminal.WriteLine();
        await Reply(urls, places, salaries, ct);

        terminal.WriteLine();
        terminal.WriteLine("4. The answers, as they compile themselves");
        lines.Table((await requests.Find(places.Reference, ct))!, Authority.FromCode("AT")!);
        lines.Table((await requests.Find(salaries.Reference, ct))!, Authority.FromCode("IT")!);
        lines.Table((await requests.Find(salaries.Reference, ct))!, Authority.FromCode("FR")!);
        terminal.WriteLine();
        terminal.WriteLine("5. What the clock will do if nobody answers any more");
        await lines.Notices((await requests.Find(places.Reference, ct))!, ct);
    }

    private async Task Reply(string urls, InformationRequest places, InformationRequest salaries, CancellationToken ct)
    {
        await reader.Click(urls, salaries.Reference, new RequestStep(RequestLetter.Request, State("NL")), ReplyKind.Acknowledge, null, ct);
        var later = places.Of(State("DE"))!.Due.AddDays(14);
        await waiting.ForAnswers(1, () => files.Drop(
            "DE/answers/terminvorschlag.json", ("REQ-AT-2026-0001", $"{places.Reference}"), ("2027-01-29", FormDate.ForMachines(later))), ct);
        await DemoWaiting.Until(async () => (await requests.Find(places.Reference, ct))!.Of(State("DE"))!.Proposal is not null, ct);
        await waiting.ForMails(ct);
        await reader.Click(urls, places.Reference, new RequestStep(RequestLetter.DateProposed, State("DE"), "1"), ReplyKind.AcceptDate, later, ct);
        await waiting.ForAnswers(1, () => files.Drop("PL/answers/odpowiedz.json", ("REQ-AT-2026-0001", $"{places.Reference}")), ct);
        await waiting.ForAnswers(1, () => files.Drop("PL/answers/tabela-miejsca.pdf"), ct);
        await waiting.ForAnswers(1, () => files.Drop("NL/answers/antwoord.json", ("REQ-IT-2026-0001", $"{salaries.Reference}")), ct);
        await DemoWaiting.Until(async () => (await requests.Find(salaries.Reference, ct))!.Progress == RequestProgress.Completed
            && (await requests.Find(places.Reference, ct))!.Of(State("PL"))!.Answers is [{ Answer.Files: [{ Digest: not null }] }, ..], ct);
        await waiting.ForMails(ct);
    }

    /// <summary>Drops a request form; the request it became, or null when it was refused.</summary>
    private async Task<InformationRequest?> Ask(string sample, CancellationToken ct, params (string Sample, string Now)[] changes)
    {
        await waiting.ForAnswers(1, changes is [] ? () => files.Drop(sample) : () => files.Drop(sample, changes), ct);
        var dropped = await documents.FindFile(sample[..2], "requests", Path.GetFileName(sample), ct);
        if (dropped?.Document.Outcome is not RequestOutcome.Asked { Reference: var reference })
            return null;
        await DemoWaiting.Until(async () => await requests.Find(reference, ct) is not null, ct);
        return await requests.Find(reference, ct);
    }

    private async Task<(string Sample, string Now)> DutchMeasure(CancellationToken ct)
    {
        var measures = documents.Query<Submission>(new DocumentQuery(IntakeContainers.Submissions, "NL"), ct);
        var reference = await measures.Where(s => s.Document.Outcome is Outcome.Accepted).Select(s => s.Document.Reference).FirstOrDefaultAsync(ct);
        return ("MIM-NL-2026-0001", reference ?? "MIM-NL-2026-0001");
    }

    private static MemberState State(string code) => MemberState.FromCode(code)!;
}
