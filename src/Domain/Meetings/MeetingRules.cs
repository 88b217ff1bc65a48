namespace MimFunctions.Domain.Meetings;

/// <summary>Ids of what can be wrong with a meeting or with what someone wants to do with it; once given, never given to another rule.</summary>
public static class MeetingRules
{
    /// <summary>No title.</summary>
    public const string TitleMissing = "MTG-01";

    /// <summary>A text is too long.</summary>
    public const string TooLong = "MTG-02";

    /// <summary>The time zone is none.</summary>
    public const string ZoneUnknown = "MTG-03";

    /// <summary>The clocks skip that time.</summary>
    public const string NoSuchTime = "MTG-04";

    /// <summary>It ends before it begins.</summary>
    public const string EndsBeforeStart = "MTG-05";

    /// <summary>It would begin in the past.</summary>
    public const string NotAhead = "MTG-06";

    /// <summary>Neither place nor link.</summary>
    public const string Nowhere = "MTG-07";

    /// <summary>The link is no https address.</summary>
    public const string LinkUnsafe = "MTG-08";

    /// <summary>Nothing on the agenda.</summary>
    public const string NoAgenda = "MTG-09";

    /// <summary>Something stands on the agenda twice.</summary>
    public const string Twice = "MTG-10";

    /// <summary>The hub does not know something on the agenda.</summary>
    public const string CaseUnknown = "MTG-11";

    /// <summary>A party that is invited or convenes does not take part.</summary>
    public const string TakesNoPart = "MTG-12";

    /// <summary>Too much on the agenda.</summary>
    public const string AgendaTooLong = "MTG-13";

    /// <summary>It was cancelled.</summary>
    public const string Cancelled = "MTG-14";

    /// <summary>It has begun or is over.</summary>
    public const string TooLate = "MTG-15";

    /// <summary>It has not begun.</summary>
    public const string TooEarly = "MTG-16";

    /// <summary>The party is not invited.</summary>
    public const string NotInvited = "MTG-17";

    /// <summary>A party that was invited would be left out.</summary>
    public const string InvitedStays = "MTG-18";

    /// <summary>The minutes have no text.</summary>
    public const string NoText = "MTG-19";

    /// <summary>A conclusion is about something that is not on the agenda, or that has one already.</summary>
    public const string NotOnAgenda = "MTG-20";

    /// <summary>The record of the meeting is full.</summary>
    public const string NoRoom = "MTG-21";

    /// <summary>The language is none of the Union's.</summary>
    public const string LanguageUnknown = "MTG-22";

    /// <summary>It would be too far ahead.</summary>
    public const string OutOfSight = "MTG-23";

    /// <summary>It would last too long.</summary>
    public const string LastsTooLong = "MTG-24";

    /// <summary>A network of liaison officers stands on the agenda beside something else.</summary>
    public const string NetworkAlone = "MTG-25";

    /// <summary>A meeting of a network would become one of something else, or the other way round.</summary>
    public const string OtherCircle = "MTG-26";

    /// <summary>Who would convene a network has no officer in it.</summary>
    public const string NotInNetwork = "MTG-27";

    /// <summary>A role in a network is recorded for days that are not within one semester.</summary>
    public const string RolePeriod = "MTG-28";

    /// <summary>Somebody would act as Presidency where the Presidency has an officer itself.</summary>
    public const string PresidencyIsThere = "MTG-29";

    /// <summary>Who would hold a role in a network has no officer there.</summary>
    public const string HolderNotThere = "MTG-30";

    /// <summary>A text bears the marking of classified information (CT-11, F-5).</summary>
    public const string Classified = "MTG-31";
}
