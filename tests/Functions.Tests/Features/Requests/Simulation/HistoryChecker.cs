using System.Runtime.InteropServices;
using NodaTime;

namespace MimFunctions.Tests.Features.Requests.Simulation;

/// <summary>
/// Says what is wrong with a history, from what an observer saw alone: who was asked, agreed and ended when, when the timer ran, which mails
/// went out and which due days were stored. It decides nothing the way the hub does: it walks through time and expects.
/// </summary>
internal sealed class HistoryChecker(World world, IReadOnlyList<Entry> journal)
{
    private readonly PlainCalendar[] calendars = [.. world.Holidays.Select(known => new PlainCalendar(known))];
    private readonly int[] changes = [.. journal.Index().Where(e => e.Item is Entry.ListsChanged).Select(e => e.Index)];
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
        var parts = journal.Index().Where(e => e.Item is Entry.Asked or Entry.Agreed or Entry.Reacted or Entry.Ended)
            .GroupBy(e => e.Item switch
            {
                Entry.Asked e1 => (e1.Case, e1.State),
                Entry.Agreed e2 => (e2.Case, e2.State),
                Entry.Reacted e3 => (e3.Case, e3.State),
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
        var part = new PartOfHistory(asked, Known(story[0].At).Due(asked.At, asked.State));
        var begins = Begins(asked, story);
        CheckDelivery(asked);
        List<(int At, Entry Item)> all = [.. story.Append(begins).Distinct().OrderBy(each => each.At), (journal.Count, asked)];
        foreach (var (from, to) in all.Zip(all.Skip(1)))
        {
            if (from == begins)
                Begin(part, from);
            if (from.Item is Entry.Ended)
                break;
            part.Agreed = from.Item is Entry.Agreed agreed ? LocalDate.FromDateOnly(agreed.Day) : part.Agreed;
            Walk(part, from.At, to.At);
        }

        if (part.Legal.ToDateOnly() != stored)
            faults.Add($"{asked.Case} {asked.State}: due on {part.Legal:uuuu-MM-dd}, not on {stored:yyyy-MM-dd}.");
    }

    /// <summary>What starts the month: the first mail that a living mailbox got, or what the state did before.</summary>
    private (int At, Entry Item) Begins(Entry.Asked asked, IReadOnlyList<(int At, Entry Item)> story)
    {
        var mailed = new List<int>();
        foreach (var to in world.Mailboxes(asked.State).Concat(world.Deputies(asked.State)).Where(to => !World.IsDead(to)))
        {
            mailed.AddRange(mails.GetValueOrDefault((asked.Case, $"request.{asked.State}", to)) ?? []);
            mailed.AddRange(mails.GetValueOrDefault((asked.Case, $"requestDeputy.{asked.State}", to)) ?? []);
        }

        return mailed.Select(at => (At: at, Item: journal[at])).Concat(story.Where(each => each.Item is Entry.Reacted))
            .Append((At: journal.Count, Item: asked)).OrderBy(each => each.At).First();
    }

    /// <summary>Of an answer that is the first sign of a state nobody is told a date.</summary>
    private void Begin(PartOfHistory part, (int At, Entry Item) begins)
    {
        if (begins.At == journal.Count)
            return;
        part.Began = begins.Item.At;
        Count(part, begins.At, tell: begins.Item is Entry.Mailed || journal[begins.At + 1] is not Entry.Ended);
    }

    /// <summary>The date by the lists known at a moment; it becomes later only, and both sides are told.</summary>
    private void Count(PartOfHistory part, int at, bool tell = true)
    {
        part.CountedBy = Known(at);
        var found = part.CountedBy.Due(part.Began!.Value, part.Asked.State);
        if (found <= part.Legal)
            return;
        part.Legal = found;
        foreach (var party in tell ? [part.Asked.State, part.Asked.Asker] : Array.Empty<string>())
            Expect(part.Asked.Case, $"dateMoved.{part.Asked.State}.{found:uuuu-MM-dd}", party, at);
    }

    private PlainCalendar Known(int at) => calendars[Array.BinarySearch(changes, at) is var found && found < 0 ? ~found : found];

    /// <summary>Every run of the timer between two moments: a date that moved, and the notice that is due then and was not overtaken.</summary>
    private void Walk(PartOfHistory part, int from, int to)
    {
        if (part.Began is null)
            return;
        foreach (var run in Runs(part.Asked.State, from, to))
        {
            if (Known(run.At) != part.CountedBy)
                Count(part, run.At);
            Notice(part, run);
        }
    }

    private void Notice(PartOfHistory part, (int At, LocalDate Day) run)
    {
        var (asked, due) = (part.Asked, part.Agreed ?? part.Legal);
        var notices = Known(run.At).Notices(due, asked.State);
        var given = part.Given.GetValueOrDefault(due, -1);
        var now = -1;
        for (var n = 0; n < notices.Count && (n < 3 || notices[n].Day <= run.Day); n++)
            now = notices[n].Day <= run.Day ? n : now;
        if (now <= given || now == notices.Count - 1)
            return;
        Expect(asked.Case, $"deadline.{asked.State}.{due:uuuu-MM-dd}-{notices[now].Name}", asked.State, run.At);
        if (given < 3 && now >= 3)
            Expect(asked.Case, $"overdue.{asked.State}.{due:uuuu-MM-dd}", asked.Asker, run.At);
        part.Given[due] = now;
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

/// <summary>What an observer expects of one state asked, as it goes on.</summary>
internal sealed class PartOfHistory(Entry.Asked asked, LocalDate preliminary)
{
    public Entry.Asked Asked => asked;

    /// <summary>The moment that started the month, once it is known.</summary>
    public DateTimeOffset? Began { get; set; }

    public LocalDate Legal { get; set; } = preliminary;

    public LocalDate? Agreed { get; set; }

    /// <summary>What was known of the holidays when the date was found.</summary>
    public PlainCalendar? CountedBy { get; set; }

    /// <summary>The last notice given about each due day.</summary>
    public Dictionary<LocalDate, int> Given { get; } = [];
}
