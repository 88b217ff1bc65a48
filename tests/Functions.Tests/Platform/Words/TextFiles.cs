using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MimFunctions.Platform.Words;

namespace MimFunctions.Tests.Platform.Words;

/// <summary>The English files of texts: which area a text belongs to, and what its key is.</summary>
internal static partial class TextFiles
{
    private const int WordsOfKey = 7;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The area of a text, by the first part of the program that says it.</summary>
    public static string Area(Type where)
    {
        var name = where.FullName!["MimFunctions.".Length..];
        return name switch
        {
            _ when BehindTheDesk().IsMatch(name) => "desk",
            _ when OnTheBoard().IsMatch(name) => "board",
            _ when Calendars().IsMatch(name) => "calendar",
            _ when Home().IsMatch(name) => "home",
            _ when OfRequests().IsMatch(name) => "requests",
            "Features.Meetings.MeetingWords" => "exchange",
            _ when Mails().IsMatch(name) => "mails",
            _ when Receipts().IsMatch(name) => "receipts",
            _ when Findings().IsMatch(name) => "findings",
            _ when Forms().IsMatch(name) => "forms",
            _ when OfMeasures().IsMatch(name) => "measures",
            _ when Exchange().IsMatch(name) => "exchange",
            _ when Help().IsMatch(name) => "help",
            _ when Frame().IsMatch(name) => "frame",
            _ when OfContactPoints().IsMatch(name) => "contactpoints",
            _ when OfLiaison().IsMatch(name) => "liaison",
            _ when OfTheBoard().IsMatch(name) => "board",
            _ when OfQueries().IsMatch(name) => "queries",
            _ when OfSituations().IsMatch(name) => "situations",
            _ when OfSummaries().IsMatch(name) => "summaries",
            _ when Desk().IsMatch(name) => "desk",
            _ => "problems",
        };
    }

    // A text stays where translators have it, also when a part of the program says it that belongs to another area.
    private static readonly Dictionary<string, string> Kept = Catalogue.Areas
        .SelectMany(area => Catalogue.Read(area, Catalogue.English)!.Values.Select(text => (area, text.Forms["other"])))
        .GroupBy(each => each.Item2).ToDictionary(same => same.Key, same => same.MinBy(each => Array.IndexOf(Order, each.area)).area);

    /// <summary>The texts by area, each once: in the area whose file has it already, else in the first one that says it.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<WrittenTexts.Written>> ByArea { get; } = WrittenTexts.All
        .Where(text => text.Template.Any(char.IsLetter) && Holes().Replace(text.Template, "").Any(char.IsLetter))
        .GroupBy(text => text.Template)
        .Select(same => (Text: same.FirstOrDefault(text => text.One is not null) ?? same.First(), Area: Kept.GetValueOrDefault(same.Key) ?? same.Select(text => Area(text.Where)).MinBy(area => Array.IndexOf(Order, area))!))
        .GroupBy(text => text.Area)
        .ToDictionary(area => area.Key, area => (IReadOnlyList<WrittenTexts.Written>)[.. area.Select(text => text.Text)]);

    private static string[] Order => ["findings", "receipts", "mails", "frame", "home", "measures", "forms", "requests", "exchange", "help", "calendar",
        "contactpoints", "liaison", "board", "queries", "situations", "summaries", "desk", "problems"];

    /// <summary>The English file of an area: keys that stand stay, new texts get one from their first words.</summary>
    public static string English(string area)
    {
        var kept = Catalogue.Areas.Contains(area) ? Catalogue.Read(area, Catalogue.English)!.ToDictionary(entry => entry.Value.Forms["other"], entry => entry.Key) : [];
        var file = new JsonObject();
        foreach (var text in ByArea[area])
        {
            // A new text never takes the key of another: its translations would say something else.
            if (!kept.TryGetValue(text.Template, out var free))
            {
                var key = free = Key(text.Template);
                for (var n = 2; file.ContainsKey(free) || kept.ContainsValue(free); n++)
                    free = $"{key}-{n}";
            }

            file[free] = text.One is null ? text.Template : new JsonObject { ["one"] = text.One, ["other"] = text.Template };
        }

        return file.ToJsonString(Readable) + "\n";
    }

    private static string Key(string template) => string.Join(
        '-', Letters().Matches(template.ToLowerInvariant().Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal)).Take(WordsOfKey).Select(word => word.Value));

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Holes();

    [GeneratedRegex(@"^Mechanism\.Letters\.|^Mechanism\.Intake\.(RefusalMail|AcceptedLetter|ReceiptMails|WarningMail|AcceptanceMail)|Mail\b|Blocks\b|\.(AskedLetter|ShownForm|LetterCase|SummaryLetterCase)\b"
        + @"|ForSubscribers\b|\.(Board|Meeting|Request|Query|Bulletin|Subscription|Secondment|HeldBack|Reply|Standing)Words\b|BulletinPart|^Domain\.Summaries\.(SummaryName|Keeping\.SummaryParties)\b|NetworkSubjects\b")]
    private static partial Regex Mails();

    [GeneratedRegex(@"Receipts|Receipt\b|^Domain\.Intake\.Outcome|^Mechanism\.Intake\.ReturnedCopy|FindingWords|ReturnedForm|FieldWords")]
    private static partial Regex Receipts();

    [GeneratedRegex(@"^Domain\.(Forms|Intake|Calendar|Union)\b|^Domain\.\w+\.(Forms|Rules)\b|^Domain\.ContactPoints\.(Directory\.EntryRules|Mapping)|^Domain\.Requests\.(Ask|Obligation)\b|^Mechanism\.(Forms|Intake)\b")]
    private static partial Regex Findings();

    [GeneratedRegex(@"^Features\.Portal\.Home|Waiting\b|News\b|^Mechanism\.Intake\.RefusedForms|EntriesToConfirm|ColleaguesWrote|ReportsHeldBack|BegunForms")]
    private static partial Regex Home();

    [GeneratedRegex(@"^Domain\.Requests\.(StandingWords|AddresseeState)|^Features\.Requests\.(?!Answers\.).*(Page\b|Page[+`]|InBrowser|Shown|About|Foot|Handing|ReplyKinds|Kinds\.|KnownReplies|ReceiveReply|GiveAnswerForm|AnswerByQuestion|AnsweringState|AnswerFiles|RequestRow)")]
    private static partial Regex OfRequests();

    [GeneratedRegex(@"^Features\.Measures\.(Searching|Showing|Feeds)|^Features\.Measures\.Changing\..*(Page|SayFollowUpLink)")]
    private static partial Regex OfMeasures();

    [GeneratedRegex(@"^Features\.Portal\.Reading")]
    private static partial Regex Help();

    [GeneratedRegex(@"^Features\.Portal\.(Sending|Drafting)")]
    private static partial Regex Forms();

    [GeneratedRegex(@"^Features\.(Exchanges|Meetings(?!\.Networks)|Subscriptions)\.")]
    private static partial Regex Exchange();

    [GeneratedRegex(@"^Platform\.(Shell|Pages|Web\.ProblemWriter|Access)|^Domain\.Access\.RoleWords\b|Services\b")]
    private static partial Regex Frame();

    [GeneratedRegex(@"^(Features|Domain)\.ContactPoints\.")]
    private static partial Regex OfContactPoints();

    [GeneratedRegex(@"^(Features|Domain)\.Liaison\.|^Features\.Meetings\.Networks\.")]
    private static partial Regex OfLiaison();

    [GeneratedRegex(@"^(Features|Domain)\.SteeringBoard\.")]
    private static partial Regex OfTheBoard();

    [GeneratedRegex(@"^(Features|Domain)\.Queries\.|^(Features|Domain)\.Requests\.(Answers|Measuring)\.")]
    private static partial Regex OfQueries();

    [GeneratedRegex(@"^(Features|Domain)\.(Situations|Bulletins)\.")]
    private static partial Regex OfSituations();

    [GeneratedRegex(@"^(Features|Domain)\.Summaries\.")]
    private static partial Regex OfSummaries();

    [GeneratedRegex(@"^(Features|Domain)\.(Portal\.Desk|Operating|OwnEntries|Webhooks|DataProtection)\b|^Features\.Portal\.|^Platform\.SignIn")]
    private static partial Regex Desk();

    // What the pages of the desk and of operating, the gate and the sign-in of developers say, wherever it is decided.
    [GeneratedRegex(@"^Domain\.(Calendar\.(KeepHolidays|HolidayList|HolidayChange)|Forms\.(KeepLabels|LabelChange)|Union\.Participation|Liaison\.Networks\.(KeepInterests|InterestList)|DataProtection)\b"
        + @"|^Mechanism\.Letters\.MailboxFlag\b|^Platform\.(Outbox\.Tally|Access\.(?!SessionPage))\b|^Features\.Operating\.")]
    private static partial Regex BehindTheDesk();

    [GeneratedRegex(@"^(Features|Domain)\.SteeringBoard\.(?!Letters|Showing\.BoardWaiting)")]
    private static partial Regex OnTheBoard();

    [GeneratedRegex(@"^Mechanism\.Calendars|\.(Meeting|Due)Calendar\b")]
    private static partial Regex Calendars();
}
