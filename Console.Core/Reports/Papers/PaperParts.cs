using GovConsole.Cases;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Workdays.Limits;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Papers;

/// <summary>What several papers have in common: forms, lists of materials, the law, where to ask, the seal and who signs.</summary>
public sealed class PaperParts(PaperFacts facts, IStringLocalizer text)
{
    private const float CodeWidth = 84;
    private static readonly float[] FormWidths = [1.25f, 2, 1.25f, 2];

    public PaperFacts Facts => facts;

    public Case Case => facts.Case;

    public string Say(string key, params object[] args) => text[key, args];

    public string Of(Enum code) => text.Of(code);

    public string Day(DateOnly? day) => day is { } known ? text.Day(known) : text["Paper.None"];

    public string Moment(DateTime at) => text["Paper.Moment", Beijing.Time(at)];

    public string Limit(TimeLimit limit) => limit.Days == 0 ? text["Paper.SameDay"] : text["Paper.Limit", limit.Days, text.Of(limit.Unit)];

    public Paragraph To() => new(text["Paper.To", Case.Applicant.Name], Bold: true);

    /// <summary>Running text, its first line indented by two characters.</summary>
    public Paragraph Text(string key, params object[] args) => new(text[key, args], Indent: 2);

    public Heading Heading(string key) => new(text[key], 2);

    /// <summary>The form of a letter: who and what first, then the rows of the kind.</summary>
    public FormTable Form(params IEnumerable<FormRow> rows) => new(FormWidths,
    [
        Pair("Paper.Addressee", Case.Applicant.Name, "Paper.Document", text["Paper.Masked", text.Of(Case.Applicant.Document), Case.Applicant.NumberMasked]),
        Pair("Paper.CaseNumber", Case.Number, "Paper.Phone", Case.Applicant.PhoneMasked),
        Wide("Paper.Item", facts.Item.Name),
        .. rows,
    ]);

    /// <summary>A form that begins with nothing of its own.</summary>
    public static FormTable Grid(params IEnumerable<FormRow> rows) => new(FormWidths, [.. rows]);

    public FormRow Pair(string key, string value, string otherKey, string other) =>
        new([FormCell.Label(text[key]), FormCell.Value(value), FormCell.Label(text[otherKey]), FormCell.Value(other)]);

    /// <summary>One label and one value over the whole width; a least height leaves room for handwriting.</summary>
    public FormRow Wide(string key, string value, float leastHeight = 0) => new([FormCell.Label(text[key]), FormCell.Value(value, 3)], leastHeight);

    public IEnumerable<Block> Materials()
    {
        if (Case.Materials.Count == 0) yield break;

        yield return Heading("Paper.Materials");
        yield return new DataTable(
            [
                new(text["Paper.Place"], 0.5f, Align.Centre), new(text["Paper.Material"], 3), new(text["Paper.Required"], 0.8f, Align.Centre),
                new(text["Paper.Way"], 1.2f, Align.Centre), new(text["Paper.BroughtOn"], 1.2f, Align.Centre),
            ],
            [
                .. Case.Materials.Select((material, i) => (IReadOnlyList<string>)
                [
                    text["Paper.PlaceOf", i + 1], material.Name, text[material.Required ? "Paper.Yes" : "Paper.No"],
                    material.Way is { } way ? text.Of(way) : text["Paper.None"],
                    material.ReceivedOn is { } day ? text["Paper.DayOf", day] : text["Paper.NotBrought"],
                ]),
            ])
        { Zebra = false };
    }

    /// <summary>What the law says of licences; every other item rests on its own basis.</summary>
    public string Law(string topic) => facts.Item.Type is ItemType.Licence ? text[$"Paper.Law.{topic}"] : text["Paper.Law.Item", facts.Item.Basis];

    public Paragraph Enquiry() => Text("Paper.Enquiry", Case.Number, facts.Source, facts.Decider);

    /// <summary>The issuing unit over the day, with room for the stamp, and the code that leads to the progress.</summary>
    public Seal Seal(DateOnly? on = null) =>
        new(facts.Issuer, text.Day(on ?? Beijing.Day(facts.IssuedAt)), text["Paper.Stamp"]) { Beside = QrCodes.Of(facts.Progress.AbsoluteUri, CodeWidth, text["Paper.Scan"]) };

    /// <summary>The line on which the applicant or the agent confirms to have got it.</summary>
    public Signatures Acknowledgement() => new([text["Paper.SignedBy"], text["Paper.SignedOn"]]);

    public Signatures Sign(params string[] keys) => new([.. keys.Select(key => text[key].Value)]);
}
