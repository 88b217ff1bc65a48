using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>Every rule about files, in one table. Ids are never reused: receipts quote them for ever.</summary>
internal static class FileRules
{
    /// <summary>The file holds nothing.</summary>
    public static readonly FileRule Empty = Refusal("01", $"Save the form again and drop it once more; if it stays empty, fill in the hub's own Word form.");

    /// <summary>The file is larger than the hub takes.</summary>
    public static readonly FileRule TooLarge = Refusal("02", $"Leave pictures and attachments out of the form and drop them beside it as files of their own.");

    /// <summary>The file is of a kind that the hub does not read.</summary>
    public static readonly FileRule UnknownKind = Refusal("03", $"Save the form as Word document (.docx), or fill in the hub's own Word form.");

    /// <summary>The file is locked with a password.</summary>
    public static readonly FileRule Encrypted = Refusal("04", $"Remove the password (in Word: File, Info, Protect Document, Encrypt with Password, leave it empty) and save as .docx.");

    /// <summary>The archive that a Word or OpenDocument file is cannot be trusted to be whole.</summary>
    public static readonly FileRule BrokenArchive = Refusal("05", $"Open the file in Word or LibreOffice, save it under a new name as .docx and drop that one; the copy was damaged on its way.");

    /// <summary>The archive would unpack to something no form is.</summary>
    public static readonly FileRule Bomb = Refusal("06", $"Copy the text of the form into the hub's own Word form, without pictures.");

    /// <summary>The archive names its parts in a way that could be used to trick a reader.</summary>
    public static readonly FileRule PathTrick = Refusal("07", $"Open the file in Word or LibreOffice and save it under a new name as .docx; do not pack it by hand.");

    /// <summary>The file carries macros.</summary>
    public static readonly FileRule Macros = Refusal("08", $"Save the form as Word document without macros (.docx).");

    /// <summary>The file carries other files or programs inside.</summary>
    public static readonly FileRule Embedded = Refusal("09", $"Delete the embedded object from the form (a picture of it may stay) and drop the other file beside the form.");

    /// <summary>The XML of the file defines its own document type or entities.</summary>
    public static readonly FileRule DocumentType = Refusal("10", $"Save the form again from Word or LibreOffice, or write the XML without <!DOCTYPE>.");

    /// <summary>The XML of the file breaks the rules of XML or is nested beyond reason.</summary>
    public static readonly FileRule BrokenXml = Refusal("11", $"Open the file in the program that made it and save it again; check an XML form against the published schema.");

    /// <summary>The JSON of the file breaks the rules of JSON or is nested beyond reason.</summary>
    public static readonly FileRule BrokenJson = Refusal("12", $"Check the file against the published JSON Schema and write it in UTF-8.");

    /// <summary>The file can be read, but too little of the form is in it.</summary>
    public static readonly FileRule NotTheForm = Refusal("13", $"Fill in the hub's own Word form, or save this one as Word document (.docx) with its labels in place.");

    /// <summary>The file is a form, but not one that this folder takes.</summary>
    public static readonly FileRule AnotherForm = Refusal("14", $"Drop the form in the folder it belongs to, or fill in the hub's own Word form.");

    /// <summary>A value is not of the kind its field takes.</summary>
    public static readonly FileRule WrongKind = Refusal("15", $"Write the value as the published schema says: texts as strings, check boxes and lists as arrays of strings.");

    /// <summary>A table has more rows than any report needs.</summary>
    public static readonly FileRule TooManyRows = Refusal("16", $"Sum up small figures in fewer rows; drop the long table beside the form as a file of its own.");

    /// <summary>A field holds more text than any form needs.</summary>
    public static readonly FileRule FieldTooLong = Refusal("17", $"Shorten the field; drop a long text beside the form as a file of its own, or give a link to it.");

    /// <summary>All fields together hold more text than any form needs.</summary>
    public static readonly FileRule FormTooLong = Refusal("18", $"Shorten the form; drop long texts beside it as files of their own, or give links to them.");

    /// <summary>A file of data holds several forms.</summary>
    public static readonly FileRule SeveralForms = Refusal("41", $"Save each form as a file of its own and drop them one by one, or together in a .zip: each form is one communication.");

    /// <summary>The file links to something that Word would load from elsewhere.</summary>
    public static readonly FileRule Linked = Warning("20", $"Nothing needs to be done; the link was not followed. Embed pictures instead of linking them.");

    /// <summary>The file has insertions that nobody accepted.</summary>
    public static readonly FileRule Inserted = Warning("21", $"Accept or reject all changes (in Word: Review, Accept, Accept All Changes) before you send a form.");

    /// <summary>The file has deletions that nobody accepted.</summary>
    public static readonly FileRule Deleted = Warning("22", $"Accept or reject all changes (in Word: Review, Accept, Accept All Changes) before you send a form.");

    /// <summary>The file has text that is formatted as hidden.</summary>
    public static readonly FileRule Hidden = Warning("23", $"Delete the hidden text, or make it visible if it should be read.");

    /// <summary>A field stands in the form twice with different content.</summary>
    public static readonly FileRule Twice = Warning("24", $"Leave the field in the form once, with the content that counts.");

    /// <summary>The file has something that is no field of the form.</summary>
    public static readonly FileRule UnknownField = Warning("25", $"Check the spelling against the published schema; what is no field of the form is not kept.");

    /// <summary>The options of a field are listed, but no box says which one is meant.</summary>
    public static readonly FileRule NoBox = Warning("26", $"Put an X or a ticked box in front of what applies, and nothing in front of the rest.");

    /// <summary>Text that the file itself marks as a mere placeholder.</summary>
    public static readonly FileRule Placeholder = new("MIM-FILE-27", Severity.Info, $"If it is yours, type the text into the field again, so that it no longer counts as a placeholder.");

    /// <summary>A table of the form has a column that is not one of its own.</summary>
    public static readonly FileRule UnknownColumn = Warning("28", $"Name the columns as the form does; write what has no column of its own in the text above the table.");

    /// <summary>Text stands where a table should be.</summary>
    public static readonly FileRule NoTable = Warning("29", $"Enter it in a table with the columns of the form, one row for each figure.");

    /// <summary>Text is struck through.</summary>
    public static readonly FileRule Struck = Warning("30", $"Delete what no longer holds; remove the line through it if it does.");

    /// <summary>A footnote, an endnote or a comment.</summary>
    public static readonly FileRule Note = Warning("31", $"Write what the others have to know into the field itself.");

    /// <summary>A picture or drawing.</summary>
    public static readonly FileRule Picture = Warning("32", $"Write what the picture says as text; drop a picture that belongs to the measure beside the form.");

    /// <summary>Text that is no part of the form.</summary>
    public static readonly FileRule NotRead = new("MIM-FILE-33", Severity.Info, $"Nothing to do if it is not meant for the others; else write it into a field, e.g. the remarks.");

    /// <summary>Text in a field that could not be used as part of it.</summary>
    public static readonly FileRule LeftOver = Warning("34", $"Write it into the field that it belongs to, or into the remarks.");

    /// <summary>The text of a link and its address tell different things.</summary>
    public static readonly FileRule TwoLinks = Warning("35", $"Open the link and check it; write the address itself into the field.");

    /// <summary>The date that the file tells and the text that shows it are not the same.</summary>
    public static readonly FileRule TwoDates = Warning("36", $"Choose the date again, or type it over the old one.");

    /// <summary>A row of a table goes on in the next one.</summary>
    public static readonly FileRule RowGoesOn = new("MIM-FILE-37", Severity.Info, $"Nothing to do if the two belong together; else fill in the first column of every row.");

    /// <summary>There is more to be said of a form than anyone would read.</summary>
    public static readonly FileRule ManyFindings = Warning("38", $"Mend what is named here and drop the form again; what is left is named then.");

    /// <summary>The file holds a second form.</summary>
    public static readonly FileRule SecondForm = Warning("39", $"Save the second form as a file of its own and drop that one too: each form is one communication.");

    private static FileRule Refusal(string number, Sentence fix) => new($"MIM-FILE-{number}", Severity.Error, fix);

    private static FileRule Warning(string number, Sentence fix) => new($"MIM-FILE-{number}", Severity.Warning, fix);
}
