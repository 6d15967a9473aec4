using GovConsole.Assessments;
using GovConsole.Assessments.Overview;
using GovConsole.Assessments.Scores;
using GovConsole.Kernel;
using GovConsole.Reports.Forms;
using GovConsole.Reports.Pdf.Blocks;
using GovConsole.Reports.Sheets;
using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.PointForms;

/// <summary>F6 季度考核表: the ranking of a unit, and the sheet of one village with every deduction.</summary>
internal static class AssessmentForms
{
    public static ListForm Ranking(FindAssessments.View view, Export export, IStringLocalizer text) => new()
    {
        Title = text["F6.Title"], Subject = text["Form.Subject", export.Unit, text.Quarter(view.Quarter)],
        Summary = text["F6.Summary", view.Rows.Count, view.Of(Grade.Excellent), view.Of(Grade.Good), view.Of(Grade.Sufficient), view.Of(Grade.Insufficient)],
        Number = export.Number, By = export.By, At = export.At,
        Columns =
        [
            new(text["F6.Place"], 0.5f, SheetColumn.Whole), new(text["Form.Village"], 2.4f), new(text["Sheet.Agent"], 1),
            .. Enum.GetValues<Subject>().Select(subject => new ListForm.Column(text["F6.Subject", text[$"Subject.{subject}"], subject.Full()], 1, SheetColumn.Whole)),
            new(text["F6.Total"], 0.8f, SheetColumn.Whole), new(text["F6.Grade"], 0.8f), new(text["F6.Stage"], 0.8f),
        ],
        Rows =
        [
            .. view.Rows.Select(row => (IReadOnlyList<object?>)
            [
                row.Place, row.FullName, row.Agent, .. Enum.GetValues<Subject>().Select(subject => (object?)row.Score.Subjects[subject]), row.Total,
                text[$"Grade.{row.Grade}"].Value, text[$"AssessmentStage.{row.Stage}"].Value,
            ]),
        ],
        Total = view.Rows.Count == 0 ? null :
        [
            null, text["F6.Average"].Value, null,
            .. Enum.GetValues<Subject>().Select(subject => (object?)Half((decimal)view.Rows.Sum(row => row.Score.Subjects[subject]) / view.Rows.Count)),
            Half(view.Average!.Value), null, null,
        ],
    };

    public static RecordForm Sheet(LoadAssessment.View view, IStringLocalizer text)
    {
        var (sheet, score) = (view.Sheet, view.Sheet.Score);
        return new()
        {
            Title = text["F6.SheetTitle"], Number = text.Quarter(sheet.Quarter), Author = view.FullName, StandsSince = sheet.PublishedAt ?? sheet.AnnouncedAt ?? sheet.DrawnAt,
            Footer = text["F6.Footer", view.FullName, text[$"AssessmentStage.{sheet.Stage}"], Beijing.Time(sheet.DrawnAt)],
            Facts =
            [
                (text["Form.Village"], view.FullName), (text["Sheet.Agent"], sheet.Agent ?? text["Sheet.NoAgent"]),
                .. Enum.GetValues<Subject>().Select(subject => (text[$"Subject.{subject}"].Value, text["Sheet.Of", score.Subjects[subject], subject.Full()].Value)),
                (text["F6.Total"], text["Sheet.Of", score.Total, 100]), (text["F6.Grade"], text[$"Grade.{score.Grade}"]),
            ],
            Columns =
            [
                new(text["F6.Number"], 0.5f, Align.Centre), new(text["Sheet.Ground"], 1.9f), new(text["Sheet.On"], 1.1f, Align.Centre), new(text["Sheet.Points"], 0.6f, Align.Right),
                new(text["Sheet.Evidence"], 1.9f), new(text["Sheet.Review"], 2.2f),
            ],
            Rows =
            [
                .. sheet.Lines.Select(line => (IReadOnlyList<string>)
                [
                    $"{line.Place}", text[$"Ground.{line.Ground}"], $"{line.On:yyyy-MM-dd}", line.Counts ? $"−{line.Points}" : "0", text.Evidence(line), Review(line, text),
                ]),
            ],
            Signers = [text["Sheet.AgentSigns"], text["Sheet.AssessorSigns"]],
        };
    }

    private static string Review(AssessmentLine line, IStringLocalizer text) => line switch
    {
        { Objection: null } => "",
        { Withdrawn: null } => text["Sheet.Objected", line.Objection!],
        _ => text[line.Withdrawn is true ? "Sheet.WithdrawnOf" : "Sheet.StandsOf", line.Objection!, line.Answer!],
    };

    private static decimal Half(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);
}
