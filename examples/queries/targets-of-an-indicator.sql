-- The targets for one indicator, over years and places. Replace 就业 by your own words.
SELECT d.year, COALESCE(d.issuers, d.title) AS place, t.subject, t.comparison, t.amount, t.amount_max, t.unit, t.due_by
FROM targets t
JOIN documents d ON d.document_id = t.document_id
WHERE t.subject LIKE '%就业%'
ORDER BY d.year, place, t.id
