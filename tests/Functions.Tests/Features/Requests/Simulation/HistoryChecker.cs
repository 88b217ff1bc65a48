using System.Runtime.InteropServices;
using NodaTime;

namespace MimFunctions.Tests.Features.Requests.Simulation;

/// <summary>
/// Says what is wrong with a history, from what an observer saw alone: who was asked, agreed and ended when, when the timer ran, which mails
/// went out and which due days were stored. It decides nothing the way the hub does: it walks through time and expects.
/// </summary>
internal sealed class HistoryChecker(World world, IReadOnlyList<Entry> journal)
{
    private readonly PlainCalendar calendar = new(world.Holidays);
    private readonly Dictionary<(string Case, string Step, string To), List<int>> mails = [];
    private readonly List<string> faults = [];
    private readonly Dictionary<string, List<(int At, LocalDate Day)>> runs = [];

    /// <summary>How many due days and mails were compared.</summary>
    public (int DueDays, int Mails) Checked { get; private set; }

    /// <summary>Everything that is wrong, one sentence each.</summary>
    /// <param name="dues">Legal due days as stored.</param>
    public IReadOnlyList<string> Faults(IReadOnlyDictionary<(string Case, string State), DateOnly> dues)
    {
        foreach (var (at, mail) in journal.Index().Where(e => e.Item is Entry.Mailed).Select(e => (e.Index, (Entry.Mailed)e.Item)))
            (CollectionsMarshal.GetValueRefOrAddDefault(mails, (mail.Case, mail.Step, mail.To), out _) ??= []).Add(at);
        var parts = journal.Index().Where(e => e.Item is Entry.Asked or Entry.Agreed or Entry.Ended)
            .GroupBy(e => e.Item switch
            {
                Entry.Asked e1 => (e1.Case, e1.State),
                Entry.Agreed e2 => (e2.Case, e2.State),
                _ => (((Entry.Ended)e.Item).Case, ((Entry.Ended)e.Item).State),
            });
        Checked = (dues.Count, mails.Values.Sum(at => at.Count));
        foreach (var part in parts)
            CheckPart((Entry.Asked)part.First().Item, [.. part], dues[part.Key]);
        foreach (var owed in journal.Index().Where(e => e.Item is Entry.Owes).Select(e => (e.Index, Item: (Entry.Owes)e.Item)))
            Expect(owed.Item.Case, owed.Item.Step, owed.Item.Party, owed.Index);
        foreach (var ((@case, step, to), at) in mails.Where(mail => !IsAboutDelivery(mail.Key.Step)))
            faults.Add($"{@case}: {step} went to {to} {at.Count} time(s) more than it should.");
        return faults;
    }

    private void CheckPart(Entry.Asked asked, IReadOnlyList<(int At, Entry Item)> story, DateOnly stored)
    {
        var due = calendar.Due(asked.At, asked.State);
        if (due.ToDateOnly() != stored)
            faults.Add($"{asked.Case} {asked.State}: due on {due:uuuu-MM-dd}, not on {stored:yyyy-MM-dd}.");
        CheckDelivery(asked);
        var reached = new Dictionary<LocalDate, int>();
        foreach (var (from, to) in story.Zip(story.Skip(1).Append((journal.Count, asked))))
        {
            if (from.Item is Entry.Ended)
                return;
            due = from.Item is Entry.Agreed agreed ? LocalDate.FromDateOnly(agreed.Day) : due;
            Walk(asked, due, from.At, to.Item1, reached);
        }
    }

    /// <summary>Every run of the timer between two moments, and the notice that is due then and was not overtaken.</summary>
    private void Walk(Entry.Asked asked, LocalDate due, int from, int to, Dictionary<LocalDate, int> reached)
    {
        var notices = calendar.Notices(due, asked.State);
        var given = CollectionsMarshal.GetValueRefOrAddDefault(reached, due, out var known);
        if (!known)
            given = -1;
        foreach (var run in Runs(asked.State, from, to))
        {
            var now = -1;
            for (var n = 0; n < notices.Count && (n < 3 || notices[n].Day <= run.Day); n++)
                now = notices[n].Day <= run.Day ? n : now;
            if (now <= given || now == notices.Count - 1)
                continue;
            Expect(asked.Case, $"deadline.{asked.State}.{due:uuuu-MM-dd}-{notices[now].Name}", asked.State, run.At);
            if (given < 3 && now >= 3)
                Expect(asked.Case, $"overdue.{asked.State}.{due:uuuu-MM-dd}", asked.Asker, run.At);
            given = now;
        }

        reached[due] = given;
    }

    /// <summary>One mail to each contact point of the party, within the hour; also to each deputy who was asked in their place before.</summary>
    private void Expect(string @case, string step, string party, int at)
    {
        foreach (var to in world.Mailboxes(party))
            ExpectOne(@case, step, to, at);
        foreach (var deputy in step.Split('.')[1] == party && !IsAboutDelivery(step) ? world.Deputies(party) : [])
        {
            if (mails.TryGetValue((@case, $"requestDeputy.{party}", deputy), out var told) && told[0] < at)
                ExpectOne(@case, step, deputy, at);
            else if (told is not null && mails.Remove((@case, step, deputy), out var sent) && sent.Count > 1)
                faults.Add($"{@case}: {step} went to {deputy} {sent.Count} times.");
        }
    }

    private void ExpectOne(string @case, string step, string to, int at)
    {
        if (!mails.Remove((@case, step, to), out var sent))
            faults.Add($"{@case}: {step} never went to {to}; it was due at {journal[at].At:u}.");
        else if (sent.Count > 1)
            faults.Add($"{@case}: {step} went to {to} {sent.Count} times.");
        else if (sent[0] < at || journal[sent[0]].At - journal[at].At > TimeSpan.FromHours(1))
            faults.Add($"{@case}: {step} went to {to} at {journal[sent[0]].At:u} and was due at {journal[at].At:u}.");
    }

    /// <summary>Where no mailbox is alive the deputies are asked, once; else they are left alone.</summary>
    private void CheckDelivery(Entry.Asked asked)
    {
        var dead = world.Mailboxes(asked.State).All(World.IsDead);
        var deputies = world.Deputies(asked.State);
        var told = deputies.Select(deputy => mails.GetValueOrDefault((asked.Case, $"requestDeputy.{asked.State}", deputy))?.Count ?? 0);
        foreach (var count in told.Where(count => count != (dead ? 1 : 0)))
            faults.Add($"{asked.Case} {asked.State}: a deputy was asked {count} times.");
    }

    private static bool IsAboutDelivery(string step) =>
        step.StartsWith("unreached.", StringComparison.Ordinal) || step.StartsWith("requestDeputy.", StringComparison.Ordinal);

    private IEnumerable<(int At, LocalDate Day)> Runs(string state, int from, int to)
    {
        if (!runs.TryGetValue(state, out var all))
        {
            runs[state] = all = [.. journal.Index().Where(e => e.Item is Entry.TimerRan).Select(e => (e.Index, PlainCalendar.WorkDay(e.Item.At, state)))];
        }

        var first = all.BinarySearch((from, default), Comparer<(int At, LocalDate)>.Create((a, b) => a.At.CompareTo(b.At)));
        for (var n = first < 0 ? ~first : first; n < all.Count && all[n].At < to; n++)
            yield return all[n];
    }
}
