using GovConsole.Cases.Flow;
using GovConsole.Cases.Papers;
using GovConsole.Items;
using GovConsole.Reports.Papers;
using GovConsole.Tests.Core.Reports.Pdf;
using GovConsole.Tests.Support;
using UglyToad.PdfPig;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Tests.Core.Reports.Papers;

public sealed class PaperLetterTests : IAsyncLifetime
{
    private static readonly Dictionary<PaperKind, CaseAction[]> Ways = new()
    {
        [PaperKind.Receipt] = [],
        [PaperKind.Authorisation] = [],
        [PaperKind.Acceptance] = [Accept],
        [PaperKind.Correction] = [NotifyDefects],
        [PaperKind.NonAcceptance] = [RefuseAcceptance],
        [PaperKind.SpecialProcedure] = [Accept, Assign, Suspend],
        [PaperKind.Extension] = [Accept, Assign, Extend],
        [PaperKind.Approval] = [Accept, Assign, Propose, CaseAction.Grant],
        [PaperKind.Refusal] = [Accept, Assign, Propose, Refuse],
        [PaperKind.Delivery] = [Accept, Assign, Propose, CaseAction.Grant, Deliver],
        [PaperKind.Termination] = [Withdraw],
        [PaperKind.Completion] = [Accept, Assign, Propose, CaseAction.Grant],
        [PaperKind.Track] = [NotifyDefects, SupplyMaterials, Accept, Assign, Suspend, Resume, Suspend, Resume, Extend, Propose, SendBack, Propose, CaseAction.Grant, Deliver, Archive],
    };

    private static readonly string? Keep = Environment.GetEnvironmentVariable("CONSOLE_TEST_PAPERS");

    private PaperWorld papers = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => papers = await PaperWorld.CreateAsync();

    public ValueTask DisposeAsync() => papers.DisposeAsync();

    public static TheoryData<PaperKind, string> Kinds =>
        [.. from kind in Enum.GetValues<PaperKind>() from language in PaperLanguages.All select (kind, language)];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Every_kind_is_written_in_both_languages(PaperKind kind, string language)
    {
        var number = await papers.LogAsync(Sample.Version("内资企业食品经营许可证核发", certificate: "食品经营许可证"));
        await papers.TakeAsync(number, Ways[kind]);
        if (kind is PaperKind.Delivery or PaperKind.Track)
            foreach (var earlier in new[] { PaperKind.Receipt, PaperKind.Acceptance, PaperKind.Approval }) await papers.IssueAsync(number, earlier);
        var issued = await papers.IssueAsync(number, kind);
        var bytes = await papers.OpenAsync(issued, language);
        if (Keep is not null) await File.WriteAllBytesAsync(Path.Combine(Keep, $"{kind}.{language}.pdf"), bytes, Ct);

        using var pdf = PdfDocument.Open(bytes);
        var text = string.Concat(pdf.GetPages().Select(page => page.Text)).Replace(" ", "", StringComparison.Ordinal);
        var title = (language is PaperLanguages.English ? Texts.English : Texts.Chinese)[$"Paper.{kind}.Title"].Value.Replace(" ", "", StringComparison.Ordinal);
        foreach (var said in new[] { title, issued.Number, number, "符小妹", "食品经营许可证", "110***********002X" }) Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.IdentityNumber, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.Phone, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Paper.", text, StringComparison.Ordinal);
        Assert.All(pdf.GetPages().SelectMany(page => page.Letters), letter => Assert.Contains("NotoSansSC", letter.FontName, StringComparison.Ordinal));
        Assert.InRange(bytes.Length, 10_000, 500_000);
        // The English is longer and may run over.
        if (kind is not PaperKind.Track && language is PaperLanguages.Official) Assert.Equal(1, pdf.NumberOfPages);
    }

    [Fact]
    public async Task A_letter_says_what_its_event_said()
    {
        var number = await papers.LogAsync();
        await papers.TakeAsync(number, Accept, Assign, Suspend, Resume, Extend);

        Assert.Contains("2026年3月12日", await ReadAsync(number, PaperKind.Acceptance), StringComparison.Ordinal);
        var pause = await ReadAsync(number, PaperKind.SpecialProcedure);
        foreach (var said in new[] { "现场核查", "5个工作日", "需核实宅基地四至界线", "陈主任" }) Assert.Contains(said, pause, StringComparison.Ordinal);
        // Three days promised and five more: eight working days after Monday, 9 March.
        Assert.Contains("2026年3月19日", await ReadAsync(number, PaperKind.Extension), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_names_reason_remedies_and_for_a_licence_the_law()
    {
        var number = await papers.LogAsync(Licence());
        await papers.TakeAsync(number, Accept, Assign, Propose, Refuse);

        var text = await ReadAsync(number, PaperKind.Refusal);

        foreach (var said in new[] { "需核实宅基地四至界线", "可申请行政复议或者提起行政诉讼", "六十日内", "行政许可法》第三十八条" })
            Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_track_repeats_the_head_of_its_table()
    {
        var number = await papers.LogAsync();
        await papers.TakeAsync(number, [Accept, Assign, .. Enumerable.Repeat(new[] { Suspend, Resume }, 20).SelectMany(pair => pair)]);

        using var pdf = PdfDocument.Open(await papers.OpenAsync(await papers.IssueAsync(number, PaperKind.Track)));

        Assert.True(pdf.NumberOfPages > 1);
        Assert.True(pdf.GetPages().Count(page => page.Text.Contains("停留", StringComparison.Ordinal)) > 1);
        Assert.Contains("挂起（特别程序）", pdf.GetPage(1).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_leads_to_the_progress_of_the_case()
    {
        var number = await papers.LogAsync();
        var view = await papers.World.LoadCase.RunAsync(number, papers.Agent, Ct);
        var facts = await new GatherPaper(papers.World.Trees, papers.World.Calendars).RunAsync(
            view, PaperTable.Of(view.Case).First(), Sample.Village, [], PaperWorld.Site, Sample.Now, "代办员", Ct);

        Assert.Equal($"https://sp.example.test/progress?number={number}", facts.Progress.AbsoluteUri);
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes()
    {
        var subject = Sample.Case();
        var facts = new PaperFacts
        {
            Case = subject, Item = Sample.Version(), Kind = PaperKind.Receipt, Event = subject.Events[0], Number = "东八福政收〔2026〕1号",
            Issuer = "东方市八所镇", Source = "东方市八所镇", Decider = "东方市八所镇", IssuedAt = Sample.Now, IssuedBy = "代办员", Issued = [], Progress = PaperWorld.Site,
        };

        Assert.Equal(Paper.Write(PaperLetter.Describe(facts, Texts.Chinese)).File, Paper.Write(PaperLetter.Describe(facts, Texts.Chinese)).File);
    }

    private async Task<string> ReadAsync(string number, PaperKind kind)
    {
        using var pdf = PdfDocument.Open(await papers.OpenAsync(await papers.IssueAsync(number, kind)));
        return string.Concat(pdf.GetPages().Select(page => page.Text)).Replace(" ", "", StringComparison.Ordinal);
    }

    private static ItemVersion Licence() => new()
    {
        EffectiveFrom = new(2017, 1, 1), Standing = ItemStanding.InForce, Name = "食品经营许可", Type = ItemType.Licence, Handling = HandlingKind.Promised,
        Mode = ServiceMode.Proxy, Statutory = new(20, default), Promised = new(5, default), DecidedAt = DecisionLevel.Township,
        OfferedAt = Offering.Village, Applicants = ApplicantKinds.Both, Basis = "《中华人民共和国食品安全法》",
        Materials = [new() { Name = "居民身份证" }, new() { Name = "结婚证" }],
    };
}
