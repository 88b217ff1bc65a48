using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Store;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Desk;

/// <summary>What the pages of the desk show.</summary>
internal sealed class DeskTables(
    IDocumentStore documents, IDirectory directory, IHolidays holidays, MailboxFlags flags, TimeProvider clock)
{
    private const int ShortId = 12, LastSteps = 200;

    /// <summary>Roles and what they may do, and who used the hub last, by the end of each party's trail: no page reads a whole one.</summary>
    public async Task<IReadOnlyList<DeskTable>> Access(CancellationToken ct)
    {
        List<IReadOnlyList<PageText>> seen = [];
        foreach (var party in await documents.Parties(ct))
            seen.AddRange(await LastOf(party, ct));
        return
        [
            new($"Used the hub last, by party", [$"Party", $"Role", $"Id", $"Last seen"], seen) { Empty = $"Nobody yet." },
            // What they may do is called as in the table of rights (docs), which is in English.
            new($"Roles", [$"Role", $"What it may do"], [.. Enum.GetValues<Role>().Select(role => (IReadOnlyList<PageText>)[RoleWords.Of(role), Written(string.Join(", ", May(role)))])]),
        ];
    }

    /// <summary>Whom the hub writes to.</summary>
    public async Task<IReadOnlyList<DeskTable>> Directory(CancellationToken ct)
    {
        var (people, troubles) = (await directory.Current(ct), await flags.All(null, ct));
        return
        [
            await Entries(ct),
            .. people.Parties.OrderBy(party => Parties.Name(party.Code), StringComparer.Ordinal).Select(party => new DeskTable(
                $"{Named(party.Code)}", [$"Name", $"Authority", $"Mailbox", $"Role", $"Reached"], [.. People(party, troubles)])),
        ];
    }

    /// <summary>What was changed at the desk lately, among the last steps in the Commission's trail.</summary>
    public async Task<IReadOnlyList<DeskTable>> Changes(CancellationToken ct)
    {
        var changes = (await End(Authority.Commission.Code, LastSteps, ct)).Where(entry => entry.Action is "change interest list" or "change holidays" or "change form labels");
        return
        [
            new($"Changed lately", [$"When", $"What", $"Id"], [.. changes.Select(entry => (IReadOnlyList<PageText>)
                [FieldWords.At(entry.At, ""), Written(entry.Subject ?? ""), Short(entry.Who)])]) { Empty = $"Nothing, among the last {LastSteps} steps in the trail." },
        ];
    }

    private async Task<DeskTable> Entries(CancellationToken ct)
    {
        var own = await documents.Query<PartyEntry>(new DocumentQuery(Containers.Of<PartyEntry>()), ct).ToDictionaryAsync(found => found.Document.Party, found => found.Document, StringComparer.Ordinal, ct);
        string[] parties = [.. own.Keys, .. (await directory.Current(ct)).Parties.Select(party => party.Code)];
        return new($"Own entries", [$"Party", $"Kept by", $"Stood for on", $"Until", $"Mailboxes proven"],
            [.. parties.Distinct().OrderBy(Parties.Name, StringComparer.Ordinal).Select(party => Row(party, own.GetValueOrDefault(party)))]);
    }

    private static IReadOnlyList<PageText> Row(string party, PartyEntry? own) => own is null
        ? [Named(party), Say($"the operator, in directory.json"), "", "", ""]
        :
        [
            Named(party), Say($"itself"), Say($"{own.ConfirmedOn}"), Say($"{own.ConfirmedUntil}"),
            Say($"{own.People.Count(person => person.ProvenAt is not null):N0} out of {own.People.Count:N0}"),
        ];

    /// <summary>The lists of public holidays of last year, this year and the next.</summary>
    public async Task<IReadOnlyList<DeskTable>> Holidays(CancellationToken ct)
    {
        var (lists, year) = (await holidays.Current(ct), clock.GetUtcNow().Year);
        int[] years = [year - 1, year, year + 1];
        Authority[] authorities = [Authority.Commission, .. MemberState.All.Select(Authority.Of)];
        return
        [
            new($"Lists in use", [$"Authority", .. years.Select(each => (Sentence)$"{each}"), $"Source"],
                [.. authorities.Select(authority => (IReadOnlyList<PageText>)[Say($"{authority.First()}"), .. years.Select(each => Say(Words(lists.For(authority, each)))), Written(lists.For(authority, year)?.Source ?? "")])]),
        ];
    }

    /// <summary>Who takes part in what.</summary>
    public static IReadOnlyList<DeskTable> Participation() =>
    [
        .. Domain.Union.Participation.All.GroupBy(row => row.Instrument).Select(act => new DeskTable(Words(act.Key), [$"State", $"From", $"Until", $"Why", $"Source"],
            [.. act.Select(row => (IReadOnlyList<PageText>)
                [Named(row.State), Say($"{row.From}"), row.Until is { } until ? Say($"{until}") : "", row.Basis, row.Source == Provenance.Found ? Say($"read in a source") : Say($"general knowledge")])])),
    ];

    private async Task<IEnumerable<IReadOnlyList<PageText>>> LastOf(string party, CancellationToken ct)
    {
        return (await End(party, 1, ct)).Where(entry => entry.Who != AuditEntry.Hub && entry.Roles.Length > 0)
            .GroupBy(entry => (entry.Who, entry.Roles))
            .Select(who => (IReadOnlyList<PageText>)[Named(party), Written(who.Key.Roles), Short(who.Key.Who), FieldWords.At(who.Max(entry => entry.At), "")]);
    }

    /// <summary>The end of a party's trail: so many blocks of it, each of what came together.</summary>
    private async Task<IReadOnlyList<AuditEntry>> End(string party, int blocks, CancellationToken ct)
    {
        var last = new DocumentQuery(Containers.Audit, party) { OrderBy = "first", Descending = true, Limit = blocks };
        return await documents.Query<AuditBlock>(last, ct).SelectMany(block => block.Document.Records.Select(record => record.Entry).Reverse().ToAsyncEnumerable()).ToListAsync(ct);
    }

    private static string Short(string id) => id[..Math.Min(ShortId, id.Length)];

    private static IEnumerable<string> May(Role role) => Enum.GetValues<Permission>().Where(permission => !AccessRules.IsPublic(permission) && AccessRules.RolesWith(permission).Contains(role))
        .Select(permission => $"{permission}");

    private static IEnumerable<IReadOnlyList<PageText>> People(Party party, IReadOnlyDictionary<string, MailboxFlag> troubles) => Addressee.Of(party).Select(person => (IReadOnlyList<PageText>)
    [
        person.Name, party.ContactPoints.FirstOrDefault(each => each.Email == person.Email)?.Authority ?? "", person.Email,
        person.Role switch { AddresseeRole.ContactPoint => Say($"contact point"), AddresseeRole.Deputy => Say($"deputy"), _ => Say($"expert") },
        troubles.GetValueOrDefault(person.Key)?.Says() ?? (Sentence)$"nothing said against it",
    ]);

    private static Sentence Words(HolidayList? list) => list switch
    {
        null => $"none: only weekends are known",
        { IsOfficial: true } => DayCount.Of(list.Days.Count),
        _ => Sentence.Count(list.Days.Count, $"{list.Days.Count:N0} day, unofficial", $"{list.Days.Count:N0} days, unofficial"),
    };

    private static Sentence Words(Instrument instrument) => instrument switch
    {
        Instrument.MutualInformation => $"Mutual information, Decision 2006/688/EC",
        Instrument.LiaisonNetwork2004 => $"Liaison officers, Regulation (EC) No 377/2004",
        _ => $"Liaison officers, Regulation (EU) 2019/1240",
    };

    /// <summary>A party as it is called at the beginning of a cell; what left the Union by its code. Who acts for none, as an administrator, is in the hub's own trail.</summary>
    private static PageText Named(string code) => Authority.InLiaison(code) is { } known ? Say($"{known.First()}") : code == AuditEntry.Hub ? Say($"The hub") : code;

    /// <summary>What stands in English in a trail, a file or the program, and is not translated.</summary>
    private static PageText Written(string text) => text.Length == 0 ? text : Say($"{Hole(0)}", Quoted(text, null));
}
